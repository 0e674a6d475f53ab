package org.rightplace.workbench.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;

/** An editor that shows what it was opened on. */
final class Demonstration implements Editor {

    @Override
    public String id() {
        return "demonstration";
    }

    @Override
    public String name() {
        return "Demonstration";
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        var pane = new Composite(parent, SWT.NONE);
        pane.setLayout(new GridLayout());
        var title = new Label(pane, SWT.NONE);
        title.setText(site.snapshot().get(Workstream.class, subject.id()).name());
        site.theme().style(pane);
        title.setFont(site.theme().font(Theme.Type.TITLE));
        return pane::setFocus;
    }
}
