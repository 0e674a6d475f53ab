package org.rightplace.workbench.internal.screen;

import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed and not yet part of the workspace when the connection to the screen breaks, as when the server ends
 * that shows the windows, or when something is asked of a window that is no more. The toolkit would end the process on the
 * spot.
 */
public final class LostScreen {

    private static final int STATUS = 3;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Runnable last;
    private boolean lost;

    private LostScreen(Runnable last) {
        this.last = last;
    }

    /** Does something, on the thread of the screen, before the process ends because the screen is lost. */
    public static void watch(Display display, Runnable last) {
        try {
            if (Gtk.used() && Gtk.onX11()) {
                Gtk.onIoError(Gtk.address(new LostScreen(last), "broken", 1));
                Gtk.ignoreErrors();
            }
        } catch (ReflectiveOperationException e) {
            log().debug("Nobody will notice if the screen is lost", e);
        }
    }

    // Called by the toolkit, which ends the process when this returns; and again whenever something is asked of the screen.
    private long broken(long connection) {
        if (lost) {
            return 0;
        }
        lost = true;
        log().info("The connection to the screen is broken");
        Thread.ofPlatform().daemon().name("lost screen").start(LostScreen::endInAnyCase);
        try {
            last.run();
        } finally {
            Runtime.getRuntime().halt(STATUS);
        }
        return 0;
    }

    private static void endInAnyCase() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STATUS);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LostScreen.class);
    }
}
