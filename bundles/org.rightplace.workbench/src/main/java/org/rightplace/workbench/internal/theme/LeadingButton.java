package org.rightplace.workbench.internal.theme;

import static org.rightplace.workbench.internal.toolkit.Toolkit.method;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks the button that leads on in the accent, as the desktop would: with its edge, and with the ring of the focus. */
public final class LeadingButton {

    /** What such buttons are in the style that {@link NativeLook} gives the desktop. */
    static final String STYLE_CLASS = "leads";

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
        if (!SWT.getPlatform().equals("gtk") || !styled(button, leads)) {
            button.setBackground(leads ? theme.color(Role.ACCENT) : null);
            button.setForeground(leads ? theme.color(Role.ON_ACCENT) : null);
        }
    }

    private static boolean styled(Button button, boolean leads) {
        try {
            long style = (long) method("gtk.GTK", "gtk_widget_get_style_context", long.class, long.class).invoke(button.handle);
            // The desktop reads it up to the first zero.
            var name = (STYLE_CLASS + "\0").getBytes(StandardCharsets.US_ASCII);
            method("gtk.GTK", leads ? "gtk_style_context_add_class" : "gtk_style_context_remove_class", void.class, long.class, byte[].class)
                    .invoke(style, name);
            return true;
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            log().debug("The desktop does not style single buttons", e);
            return false;
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LeadingButton.class);
    }
}
