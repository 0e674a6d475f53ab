package org.rightplace.workbench.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the desktop to draw its own controls, such as menus and scroll bars, dark or light. */
final class NativeDarkness {

    private static final Logger LOG = LoggerFactory.getLogger(NativeDarkness.class);

    private NativeDarkness() {}

    /** @param dark dark or light, or {@code null} to leave it to the desktop */
    static void prefer(Boolean dark, Display display) {
        if (dark == null) {
            return;
        }
        // SWT has no public way to say this; the platform-specific one is called by name, and its absence does no harm.
        var method = switch (SWT.getPlatform()) {
            case "gtk" -> "setDarkThemePreferred";
            case "win32" -> "setTheme";
            case "cocoa" -> "setTheme";
            default -> "";
        };
        var owner = switch (SWT.getPlatform()) {
            case "cocoa" -> "org.eclipse.swt.internal.cocoa.OS";
            default -> "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
        };
        try {
            Class.forName(owner, true, Display.class.getClassLoader())
                    .getMethod(method, boolean.class)
                    .invoke(null, dark.booleanValue());
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("The desktop's own controls keep their colours", e);
        }
    }
}
