package org.rightplace.launcher;

import java.util.Map;
import java.util.Optional;

/** Whether a window can be shown, and the toolkit's connection to where. */
final class Screen {

    /** The toolkit's connection to the screen. */
    static final String DISPLAY = "org.eclipse.swt.widgets.Display";

    /** The part that has the window. */
    static final String WINDOW = "org.rightplace.workbench";

    private static final String CONNECTION = WINDOW + ".internal.screen.Connection";

    private final Runnable connection;

    private Screen(Runnable connection) {
        this.connection = connection;
    }

    /**
     * The screen for a window.
     *
     * @param window what loads the window's classes
     * @return nothing if they are not there
     */
    static Optional<Screen> of(ClassLoader window) throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = window.loadClass(CONNECTION);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        return Optional.of(new Screen((Runnable) type.getConstructor().newInstance()));
    }

    /** Only Linux is run without a screen as a matter of course, and there the environment says so. */
    static boolean available(Platform platform, Map<String, String> environment) {
        return !platform.isLinux() || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    /**
     * Connects this thread to the screen, for which the toolkit takes its time. The window then finds the connection as its
     * thread's default.
     */
    void open() {
        connection.run();
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
