package org.rightplace.itests.looks;

import java.util.Locale;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;

/**
 * A view or an editor.
 *
 * @param name what users call it
 * @param editor whether it is an editor, of which one at a time is kept open
 * @param opening opens it, on the window's thread
 */
record WindowPart(String name, boolean editor, Runnable opening) {

    /** What its picture is called. */
    String file() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Brings it to the front with the keyboard in it, and waits until it is all there. */
    Composite open() {
        Window.tell(opening);
        settle();
        return Window.ask(() -> body(Window.display().getFocusControl()));
    }

    /** Closes it if it is an editor, so that all are seen alone. */
    void close(Composite body) {
        if (editor) {
            Hands.press("Ctrl+W");
            Window.await("'" + name + "' to close", body::isDisposed);
            settle();
        }
    }

    /** Waits until nothing is being worked out and everything is painted. */
    static void settle() {
        Window.settle();
        Window.await("the work in the background to end", () -> !Window.shows(ProgressBar.class, bar -> true));
        Window.settle();
    }

    private Composite body(Control focused) {
        for (Control at = focused; at != null; at = at.getParent()) {
            if (at.getParent() instanceof CTabFolder folder && folder.getSelection() != null && folder.getSelection().getControl() == at) {
                return (Composite) at;
            }
        }
        throw new AssertionError("Nothing of '" + name + "' has the keyboard after it was opened, but " + focused);
    }
}
