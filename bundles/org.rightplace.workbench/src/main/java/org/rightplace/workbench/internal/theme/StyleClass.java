package org.rightplace.workbench.internal.theme;

import static org.rightplace.workbench.internal.toolkit.Toolkit.method;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.widgets.Control;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What single controls are in the style that {@link NativeLook} gives the desktop, where it has such. */
public final class StyleClass {

    /** A field without an edge or a ground, through which what it lies on is seen. */
    public static final String BARE = "bare";

    /** The button that leads on. */
    static final String LEADS = "leads";

    private StyleClass() {}

    /**
     * Says that a control is of a class, or is no more.
     *
     * @return whether the desktop shows it so
     */
    public static boolean set(Control control, String name, boolean is) {
        if (!NativeLook.styles) {
            return false;
        }
        try {
            long style = (long) method("gtk.GTK", "gtk_widget_get_style_context", long.class, long.class).invoke(control.handle);
            // The desktop reads it up to the first zero.
            var bytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
            method("gtk.GTK", is ? "gtk_style_context_add_class" : "gtk_style_context_remove_class", void.class, long.class, byte[].class)
                    .invoke(style, bytes);
            return true;
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            log().debug("The desktop does not style single controls", e);
            return false;
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(StyleClass.class);
    }
}
