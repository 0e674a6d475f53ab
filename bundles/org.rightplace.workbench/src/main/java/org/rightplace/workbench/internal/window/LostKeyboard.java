package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.internal.widgets.Room;

/**
 * Gives the keyboard back where what had it has gone, as a link does that an edit replaces, or has no room left in a pane that
 * has become small; else no key would do anything.
 */
final class LostKeyboard {

    private final Shell shell;
    private final Runnable give;

    /** @param give gives the keyboard to what is in front */
    LostKeyboard(Shell shell, Runnable give) {
        this.shell = shell;
        this.give = give;
        shell.addListener(SWT.Activate, event -> look());
        Listener resized = this::resized;
        var display = shell.getDisplay();
        display.addFilter(SWT.Resize, resized);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Resize, resized));
    }

    /** Looks for it once everything that is under way has settled. */
    void look() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && lost()) {
                give.run();
            }
        });
    }

    private void resized(Event event) {
        if (event.widget instanceof Control control && !(control instanceof Shell)) {
            var size = control.getSize();
            if (size.x == 0 || size.y == 0) {
                look();
            }
        }
    }

    private boolean lost() {
        var control = shell.getDisplay().getFocusControl();
        return control == null || control == shell || !Room.has(control);
    }
}
