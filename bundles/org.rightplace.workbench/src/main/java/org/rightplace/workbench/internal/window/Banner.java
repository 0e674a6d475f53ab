package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** Says across the window what holds for all of it, such as that nothing can be changed, and why. */
final class Banner {

    private final Composite row;
    private final Label text;
    private String shown;

    Banner(Composite parent, Theme theme) {
        row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(1, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = 2 * Theme.STEP - 1;
        row.setLayout(layout);
        text = new Label(row, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        theme.style(row);
        row.setBackground(theme.color(Role.WARNING_TINT));
        text.setBackground(theme.color(Role.WARNING_TINT));
        take("");
    }

    void show(String message) {
        if (!message.equals(shown)) {
            take(message);
            row.getParent().layout(true, true);
        }
    }

    private void take(String message) {
        shown = message;
        text.setText(Literally.shown(message));
        row.setVisible(!message.isEmpty());
        ((GridData) row.getLayoutData()).exclude = message.isEmpty();
    }
}
