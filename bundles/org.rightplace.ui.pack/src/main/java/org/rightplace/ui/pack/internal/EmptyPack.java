package org.rightplace.ui.pack.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in place of the preview while there is nothing to read: what will be here, and the first step. */
final class EmptyPack {

    private static final int WIDTH = 320;

    private final Composite pane;

    EmptyPack(Composite parent, Theme theme, Runnable services, Runnable cover) {
        var look = new Look(theme);
        pane = look.stack(parent, Theme.PANE);
        look.text(pane, "Nothing to read yet", Type.TITLE, Role.INK)
                .setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        var about = look.text(pane, "Here the paper will stand as the committee reads it: the cover sheet, each service with"
                + " its recommended place and the reasons for it, what is contested, and the words explained.",
                Type.BODY, Role.SECOND);
        about.setAlignment(SWT.CENTER);
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = WIDTH;
        about.setLayoutData(room);
        look.link(pane, "Break the agenda down into services", services)
                .setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        look.link(pane, "Fill in the cover sheet", cover).setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
    }

    Composite control() {
        return pane;
    }
}
