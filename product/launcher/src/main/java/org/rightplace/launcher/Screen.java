package org.rightplace.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Whether a window can be shown, and the toolkit's connection to where. */
final class Screen {

    /** The toolkit's connection to the screen. */
    static final String DISPLAY = "org.eclipse.swt.widgets.Display";

    /** The part that is the toolkit. */
    static final String TOOLKIT = "org.eclipse.swt";

    private Screen() {
    }

    /** Only Linux is run without a screen as a matter of course, and there the environment says so. */
    static boolean available(Platform platform, Map<String, String> environment) {
        return !platform.isLinux() || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    /**
     * Connects this thread to the screen, for which the toolkit takes its time. The window then finds the connection as its
     * thread's default.
     *
     * @param toolkit what loads the toolkit's classes
     */
    static void open(ClassLoader toolkit) throws ReflectiveOperationException {
        Class<?> display = toolkit.loadClass(DISPLAY);
        try {
            display.getMethod("setAppName", String.class).invoke(null, "Rightplace");
            display.getMethod("getDefault").invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
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
