package org.rightplace.workbench.internal.window;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.internal.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers where the window was and how large. */
final class WindowBounds {

    private static final String BOUNDS = "window.bounds";
    private static final String MAXIMISED = "window.maximised";
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Settings settings;
    private Rectangle normal;

    WindowBounds(Settings settings) {
        this.settings = settings;
    }

    /** Puts the window where it was, or in the middle of the screen. */
    void apply(Shell shell) {
        var screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        normal = remembered().filter(bounds -> visible(shell, bounds)).orElseGet(() -> centred(screen));
        shell.setBounds(normal);
        shell.setMinimumSize(640, 480);
        if (Boolean.parseBoolean(settings.get(MAXIMISED).orElse("false"))) {
            shell.setMaximized(true);
        }
        shell.addListener(SWT.Resize, event -> note(shell));
        shell.addListener(SWT.Move, event -> note(shell));
    }

    /** Remembers where the window is now. */
    void remember(Shell shell) {
        settings.set(BOUNDS, normal.x + "," + normal.y + "," + normal.width + "," + normal.height);
        settings.set(MAXIMISED, Boolean.toString(shell.getMaximized()));
    }

    private void note(Shell shell) {
        if (shell.isVisible() && !shell.getMaximized() && !shell.getMinimized() && !shell.getFullScreen()) {
            normal = shell.getBounds();
        }
    }

    private java.util.Optional<Rectangle> remembered() {
        try {
            return settings.get(BOUNDS).map(text -> {
                var numbers = text.split(",");
                return new Rectangle(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]),
                        Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]));
            });
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            log().debug("The remembered bounds make no sense", e);
            return java.util.Optional.empty();
        }
    }

    // A screen may have been taken away since.
    private static boolean visible(Shell shell, Rectangle bounds) {
        return bounds.width >= 320 && bounds.height >= 240 && Stream.of(shell.getDisplay().getMonitors())
                .anyMatch(monitor -> monitor.getClientArea().contains(bounds.x + bounds.width / 2, bounds.y + 20));
    }

    private static Rectangle centred(Rectangle screen) {
        int width = Math.min(WIDTH, screen.width);
        int height = Math.min(HEIGHT, screen.height);
        return new Rectangle(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(WindowBounds.class);
    }
}
