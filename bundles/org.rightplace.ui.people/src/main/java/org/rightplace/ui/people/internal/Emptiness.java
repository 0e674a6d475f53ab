package org.rightplace.ui.people.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in place of something that has nothing in it yet: what will be here, and the first steps. */
final class Emptiness {

    private static final int TEXT_WIDTH = 440;

    private final Composite pane;
    private Link first;

    Emptiness(Composite parent, Theme theme, String title, String about, List<Page.Action> steps) {
        var look = new Look(theme);
        pane = look.plain(parent);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        var head = look.text(pane, title, Type.TITLE, Role.INK);
        head.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        var words = look.text(pane, about, Type.BODY, Role.SECOND);
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        words.setLayoutData(room);
        for (var step : steps) {
            var link = look.link(pane, step.words(), step.run());
            link.setToolTipText(step.about());
            link.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, step == steps.getLast()));
            first = first == null ? link : first;
        }
    }

    Composite control() {
        return pane;
    }

    void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }
}
