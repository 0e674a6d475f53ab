package org.rightplace.workbench.nattable;

import java.time.Duration;
import org.eclipse.swt.widgets.Control;

/**
 * Does something at once, but while it is asked for again and again, as when a key is held down, only now and then and
 * once more at the end. The window shows much about each row, and a user who runs through rows is not to wait for it.
 */
public final class Throttle {

    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Control control;
    private final Runnable action;
    private final Runnable late = this::run;
    private long last = System.nanoTime() - PAUSE.toNanos();

    /**
     * Makes a throttle.
     *
     * @param control what it is about; when that is disposed of nothing more is done
     */
    public Throttle(Control control, Runnable action) {
        this.control = control;
        this.action = action;
    }

    /** Does it now or shortly. */
    public void soon() {
        if (System.nanoTime() - last >= PAUSE.toNanos()) {
            control.getDisplay().timerExec(-1, late);
            run();
        } else {
            control.getDisplay().timerExec((int) PAUSE.toMillis(), late);
        }
    }

    private void run() {
        if (!control.isDisposed()) {
            action.run();
            last = System.nanoTime();
        }
    }
}
