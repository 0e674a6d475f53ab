package org.rightplace.ui.workshop.internal;

import org.eclipse.swt.widgets.Control;

/** Does something every second while a control is there and there is something to count. */
final class Ticking implements Runnable {

    private static final int SECOND_MILLIS = 1000;

    private final Control control;
    private final java.util.function.BooleanSupplier tick;
    private boolean going;

    /** @param tick shows the time; whether there will be another to show */
    Ticking(Control control, java.util.function.BooleanSupplier tick) {
        this.control = control;
        this.tick = tick;
    }

    /** Begins, unless it goes on already. */
    void start() {
        if (!going) {
            run();
        }
    }

    @Override
    public void run() {
        going = !control.isDisposed() && tick.getAsBoolean();
        if (going) {
            control.getDisplay().timerExec(SECOND_MILLIS, this);
        }
    }
}
