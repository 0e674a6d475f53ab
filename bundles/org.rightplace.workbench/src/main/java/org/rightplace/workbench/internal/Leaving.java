package org.rightplace.workbench.internal;

import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.services.LettingGo;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the window: whoever has it go, its workspace is saved and closed behind it. */
final class Leaving {

    // How long the window may take to go when the process is told to end. What is saved is safe even if it takes longer.
    private static final int PATIENCE_MILLIS = 10_000;

    private final Display display;
    private final MainWindow window;
    private boolean lost;

    Leaving(Display display, MainWindow window) {
        this.display = display;
        this.window = window;
    }

    /** Closes the window as the user would, but without a question that nobody may be there to answer. */
    void leave() {
        try {
            window.leave();
        } finally {
            save();
        }
    }

    /** Has the window leave, whatever thread this is, and waits until it has, but not for ever. */
    void await() {
        if (!new LettingGo(display, PATIENCE_MILLIS).await(this::leave)) {
            log().warn("The window does not answer, so the process ends without it");
        }
    }

    /**
     * Closes the workspace, when the window has gone or was never shown, unless that has been done.
     *
     * @return whether all of it could be saved
     */
    boolean save() {
        try {
            window.opening().closeAndWait();
        } catch (WorkspaceException e) {
            lost = true;
            log().error("The workspace could not be saved when it was closed: {}", e.getMessage(), e);
        }
        return !lost;
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Leaving.class);
    }
}
