package org.rightplace.ui.workshop.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workshop.RunningWorkshop;

/**
 * Keeps something on screen up to date with a room. However many people answer at once, it is brought up to date a few
 * times a second and no more, and the one who answers does not wait for it.
 */
final class Live {

    private static final int PAUSE_MILLIS = 250;

    private final Control control;
    private final RunningWorkshop running;
    private final Runnable show;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable happened = this::happened;

    /** @param show called on the UI thread until the control is disposed of or it is {@linkplain #stop stopped} */
    Live(Control control, RunningWorkshop running, Runnable show) {
        this.control = control;
        this.running = running;
        this.show = show;
        running.listen(happened);
        control.addListener(org.eclipse.swt.SWT.Dispose, event -> stop());
    }

    void stop() {
        running.forget(happened);
    }

    private void happened() {
        if (!control.isDisposed() && waiting.compareAndSet(false, true)) {
            OnUi.later(control, () -> control.getDisplay().timerExec(PAUSE_MILLIS, this::run));
        }
    }

    private void run() {
        waiting.set(false);
        if (!control.isDisposed()) {
            show.run();
        }
    }
}
