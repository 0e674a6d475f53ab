package org.rightplace.ui.workshop.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;

/** Goes over to the UI thread, if what is to be shown is still there. */
final class OnUi {

    private OnUi() {}

    static void later(Control control, Runnable action) {
        try {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        } catch (SWTException e) {
            // It was closed between the question and the call; there is nothing left to show.
            if (e.code != SWT.ERROR_WIDGET_DISPOSED && e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
