package org.rightplace.launcher;

import java.util.Map;

/** Whether a window can be shown. */
final class Screen {

    private Screen() {
    }

    /** Only Linux is run without a screen as a matter of course, and there the environment says so. */
    static boolean available(Platform platform, Map<String, String> environment) {
        return !platform.isLinux() || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    /** The toolkit says it in these words when the screen that the environment names does not answer. */
    static boolean refused(Throwable fault) {
        return fault.getClass().getName().equals("org.eclipse.swt.SWTError")
                && String.valueOf(fault.getMessage()).contains("gtk_init_check");
    }

    private static boolean named(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
