package org.rightplace.workbench.internal.screen;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices windows that are taken away from outside, as when a desktop's session ends or its user is rid of one by force.
 * SWT does not, and would wait for ever on a window that nobody can see, while the workspace stays locked.
 */
public final class LostWindows {

    private static final long DEALT_WITH = 1;
    private static final long NOT_MINE = 0;

    private final Display display;
    private final Map<Long, Runnable> watched = new HashMap<>();
    private long address;

    private LostWindows(Display display) {
        this.display = display;
    }

    /**
     * Watches all windows.
     *
     * @param main the main window
     * @param lost what to do when that is lost; any other is closed, as if its user had cancelled it
     */
    public static void watch(Shell main, Runnable lost) {
        if (!Gtk.used()) {
            return;
        }
        var windows = new LostWindows(main.getDisplay());
        windows.add(main, lost);
        windows.display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Shell other) {
                windows.add(other, () -> close(other));
            }
        });
    }

    private void add(Shell shell, Runnable lost) {
        try {
            long window = Gtk.window(shell);
            if (watched.putIfAbsent(window, lost) == null) {
                shell.addListener(SWT.Dispose, event -> watched.remove(window));
                if (address == 0) {
                    address = Gtk.address(this, "destroyed", 3);
                }
                Gtk.connect(window, "destroy-event", address);
            }
        } catch (ReflectiveOperationException e) {
            log().debug("Nobody will notice if this window is lost", e);
        }
    }

    // Called by the toolkit, which itself would free what SWT still holds. It is dealt with on the spot: what others have
    // asked to be done soon would be done on a window that is no more, and that ends the process.
    private long destroyed(long window, long event, long data) {
        var lost = watched.get(window);
        if (lost == null) {
            return NOT_MINE;
        }
        log().info("A window was taken away from outside");
        try {
            lost.run();
        } catch (RuntimeException e) {
            log().error("What a lost window held could not be put away: {}", e.getMessage(), e);
        }
        return DEALT_WITH;
    }

    private static void close(Shell shell) {
        if (!shell.isDisposed()) {
            shell.close();
        }
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LostWindows.class);
    }
}
