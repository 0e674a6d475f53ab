package org.rightplace.workbench.internal.window;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workspace.SaveState;

/** Keeps the user from losing what could not be saved: says so at once, and asks before the window closes over it. */
final class Unsaved {

    private final Workbench workbench;
    private Optional<String> told = Optional.empty();

    Unsaved(Workbench workbench) {
        this.workbench = workbench;
        workbench.session().saving().listen(this::follow);
    }

    /** Whether the window may close: all is safe, or the user does not mind. */
    boolean mayClose(Shell shell) {
        var failure = workbench.session().workspace().flatMap(workspace -> workspace.saveState().failure());
        if (failure.isEmpty()) {
            return true;
        }
        var question = new MessageBox(shell, SWT.ICON_WARNING | SWT.YES | SWT.NO);
        question.setText("Could not save");
        question.setMessage(failure.get() + "\n\nClose all the same and lose what is not saved?");
        return question.open() == SWT.YES;
    }

    private void follow(SaveState state) {
        if (state.failure().equals(told)) {
            return;
        }
        var before = told;
        told = state.failure();
        told.ifPresentOrElse(workbench.status()::complain, () -> {
            if (workbench.status().message().filter(message -> before.filter(message.text()::equals).isPresent()).isPresent()) {
                workbench.status().dismiss();
            }
        });
    }
}
