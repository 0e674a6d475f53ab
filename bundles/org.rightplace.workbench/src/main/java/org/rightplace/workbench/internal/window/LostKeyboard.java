package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Gives the keyboard back where what had it has gone, as a link does that an edit replaces; else no key would do anything. */
final class LostKeyboard {

    private final Shell shell;
    private final Runnable give;

    /** @param give gives the keyboard to what is in front */
    LostKeyboard(Shell shell, Runnable give) {
        this.shell = shell;
        this.give = give;
        shell.addListener(SWT.Activate, event -> look());
    }

    /** Looks for it once everything that is under way has settled. */
    void look() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && lost()) {
                give.run();
            }
        });
    }

    private boolean lost() {
        var control = shell.getDisplay().getFocusControl();
        return control == null || control == shell;
    }
}
