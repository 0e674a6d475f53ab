package org.rightplace.ui.catalogue.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in place of the table while there is nothing in it: what will be here, and the first step. */
final class EmptyCatalogue {

    private static final int TEXT_WIDTH = 420;

    private final Composite pane;
    private final Link first;

    EmptyCatalogue(Composite parent, Theme theme, Runnable type, Runnable paste) {
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        var title = new Label(pane, SWT.NONE);
        title.setText("No services yet");
        title.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        var about = new Label(pane, SWT.WRAP | SWT.CENTER);
        about.setText("This is where the agenda is broken down: service areas, and in them the services that are placed"
                + " one by one. A list kept in a spreadsheet can be pasted as it is.");
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        about.setLayoutData(room);
        first = link("<a>Type the first service area</a>", type);
        var second = link("<a>Paste a list</a>", paste);
        second.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        theme.style(pane);
        title.setFont(theme.font(Type.TITLE));
        about.setForeground(theme.color(Role.SECOND));
    }

    private Link link(String text, Runnable action) {
        var link = new Link(pane, SWT.NONE);
        link.setText(text);
        link.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    Composite control() {
        return pane;
    }

    void setFocus() {
        first.setFocus();
    }
}
