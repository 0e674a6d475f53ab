package org.rightplace.ui.plan.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in place of the plan while there is nothing in it: what will be here, and the first step. */
final class EmptyPlan {

    private static final int TEXT_WIDTH = 440;

    private final Composite pane;
    private final Link first;

    EmptyPlan(Composite parent, Theme theme, Runnable type, Runnable bring) {
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        var title = new Label(pane, SWT.NONE);
        title.setText("No plan yet");
        title.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        var about = new Label(pane, SWT.WRAP | SWT.CENTER);
        about.setText("This is where decisions become work: tasks and milestones with their days and owners, what waits for"
                + " what, and what slips when one of them does. A plan kept in a spreadsheet can be brought in as it is.");
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        about.setLayoutData(room);
        first = link("<a>Type the first task</a>", type);
        link("<a>Bring in a plan from a spreadsheet</a>", bring).setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
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
