package org.rightplace.workbench.internal.theme;

import org.eclipse.swt.widgets.Button;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** Marks the button that leads on in the accent, as the desktop would: with its edge, and with the ring of the focus. */
public final class LeadingButton {

    private static final String MARKED = LeadingButton.class.getName();

    private LeadingButton() {}

    /** Whether a button is marked. */
    public static boolean marked(Button button) {
        return Boolean.TRUE.equals(button.getData(MARKED));
    }

    /** Marks a button, or takes the mark off. */
    public static void mark(Button button, Theme theme, boolean leads) {
        if (leads == marked(button)) {
            return;
        }
        button.setData(MARKED, leads);
        if (!StyleClass.set(button, StyleClass.LEADS, leads)) {
            button.setBackground(leads ? theme.color(Role.ACCENT) : null);
            button.setForeground(leads ? theme.color(Role.ON_ACCENT) : null);
        }
    }
}
