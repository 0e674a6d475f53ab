package org.rightplace.ui.matrix.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in the place of a matrix without rows or columns: what will be here, and the first step. */
final class EmptyMatrix {

    private static final int TEXT_WIDTH = 420;

    private final Composite pane;
    private final Label title;
    private final Label about;
    private final Link first;
    private Runnable step = () -> {};

    EmptyMatrix(Composite parent, Theme theme) {
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        title = new Label(pane, SWT.CENTER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, true));
        about = new Label(pane, SWT.WRAP | SWT.CENTER);
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        about.setLayoutData(room);
        first = new Link(pane, SWT.NONE);
        first.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        first.addListener(SWT.Selection, event -> step.run());
        theme.style(pane);
        title.setFont(theme.font(Type.TITLE));
        about.setForeground(theme.color(Role.SECOND));
    }

    Composite control() {
        return pane;
    }

    /** Says why there is nothing to see, and what to do. */
    void show(String heading, String explanation, String action, Runnable nextStep) {
        title.setText(heading);
        about.setText(explanation);
        first.setText("<a>" + action + "</a>");
        step = nextStep;
        pane.layout(true, true);
    }

    void setFocus() {
        first.setFocus();
    }
}
