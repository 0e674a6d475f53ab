package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in the place of a page that has nothing to show: what will be here, and the first step. */
final class EmptyPage {

    private static final int TEXT_WIDTH = 420;

    private final Composite pane;
    private final Label title;
    private final Label about;
    private final Link first;
    private Runnable step = () -> {};

    EmptyPage(Composite parent, Theme theme) {
        var look = new Look(theme);
        pane = look.plain(parent);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        title = look.text(pane, Type.TITLE, Role.INK);
        title.setAlignment(SWT.CENTER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, true));
        about = look.text(pane, Type.BODY, Role.SECOND);
        about.setAlignment(SWT.CENTER);
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        about.setLayoutData(room);
        first = look.link(pane, "", () -> step.run());
        first.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
    }

    Composite control() {
        return pane;
    }

    /** Says why there is nothing to see, and what to do. */
    void show(String heading, String explanation, String action, Runnable nextStep) {
        Look.say(title, heading);
        Look.say(about, explanation);
        first.setText("<a>" + action.replace("&", "&&") + "</a>");
        step = nextStep;
        pane.layout(true, true);
    }

    String words() {
        return title.getText() + "\n" + about.getText() + "\n" + first.getText();
    }

    void setFocus() {
        first.setFocus();
    }
}
