package org.rightplace.workbench.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** An editor of workstreams that shows what it was opened on. */
public record Demonstration(String id, String name, int order) implements Editor {

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        return name;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Workstream.class || type == Service.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        pane.setLayout(layout);
        var title = new Label(pane, SWT.NONE);
        title.setText(site.snapshot().get(Workstream.class, subject.id()).name());
        var what = new Label(pane, SWT.NONE);
        what.setText(name);
        site.theme().style(pane);
        title.setFont(site.theme().font(Theme.Type.TITLE));
        what.setForeground(site.theme().color(Theme.Role.SECOND));
        return pane::setFocus;
    }
}
