package org.rightplace.workbench.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Says quietly, where it happened, that a contribution failed, and what can be done about it. */
final class FailureNotice {

    private FailureNotice() {}

    /** Fills a row with the notice; each remedy is run at most once. */
    static void fill(Composite row, Theme theme, Failure failure, Runnable again, Runnable off) {
        var layout = new GridLayout(1, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = 2 * Theme.STEP;
        layout.verticalSpacing = Theme.STEP;
        row.setLayout(layout);

        var text = new Label(row, SWT.WRAP);
        text.setText(failure.sentence());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));

        var remedies = new Link(row, SWT.NONE);
        remedies.setText("<a href=\"again\">Try again</a>   <a href=\"off\">Switch it off</a>");
        remedies.addListener(SWT.Selection, event -> row.getDisplay().asyncExec("off".equals(event.text) ? off : again));

        theme.style(row);
        text.setFont(theme.font(Type.BODY));
        for (var control : new org.eclipse.swt.widgets.Control[] {row, text, remedies}) {
            control.setBackground(theme.color(Role.WARNING_TINT));
        }
        row.getParent().layout(true, true);
    }
}
