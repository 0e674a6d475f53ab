package org.rightplace.workbench.internal.widgets;

import org.eclipse.swt.widgets.Control;

/** Work that many may ask for in one turn of the event loop and that is done once when the turn is over. */
public final class Soon {

    private final Control control;
    private final Runnable work;
    private boolean asked;

    /**
     * @param control what the work is on; once it is disposed of, nothing is done
     */
    public Soon(Control control, Runnable work) {
        this.control = control;
        this.work = work;
    }

    /** Has the work done, unless it is to be done anyway. */
    public void ask() {
        if (!asked && !control.isDisposed()) {
            asked = true;
            control.getDisplay().asyncExec(this::run);
        }
    }

    private void run() {
        asked = false;
        if (!control.isDisposed()) {
            work.run();
        }
    }
}
