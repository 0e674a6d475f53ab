package org.rightplace.workbench.nattable;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Does something at once, but while it is asked for again and again, as when a key is held down, only now and then and
 * once more at the end. The window shows much about each row, and a user who runs through rows is not to wait for it.
 */
public final class Throttle {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final String WAITING = Throttle.class.getName();

    private final Control control;
    private final Display display;
    private final Runnable action;
    private final Runnable late = this::runLate;
    private long last = System.nanoTime() - PAUSE.toNanos();

    /**
     * Makes a throttle.
     *
     * @param control what it is about; when that is disposed of nothing more is done
     */
    public Throttle(Control control, Runnable action) {
        this.control = control;
        this.display = control.getDisplay();
        this.action = action;
    }

    /**
     * Does at once all that waits to be done, for somebody who is about to go by it: a key that follows on another within a
     * blink means the row that the first one went to.
     */
    public static void catchUp(Display display) {
        List.copyOf(waiting(display)).forEach(throttle -> {
            display.timerExec(-1, throttle.late);
            throttle.run();
        });
    }

    /** Does it now or shortly. */
    public void soon() {
        if (System.nanoTime() - last >= PAUSE.toNanos()) {
            display.timerExec(-1, late);
            run();
        } else {
            waiting(display).add(this);
            display.timerExec((int) PAUSE.toMillis(), late);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<Throttle> waiting(Display display) {
        var waiting = (Set<Throttle>) display.getData(WAITING);
        if (waiting == null) {
            waiting = new LinkedHashSet<>();
            display.setData(WAITING, waiting);
        }
        return waiting;
    }

    // What another tab has covered since has no more to say of what the user is at.
    private void runLate() {
        if (control.isDisposed() || control.isVisible()) {
            run();
        } else {
            waiting(display).remove(this);
        }
    }

    private void run() {
        waiting(display).remove(this);
        if (!control.isDisposed()) {
            action.run();
            last = System.nanoTime();
        }
    }
}
