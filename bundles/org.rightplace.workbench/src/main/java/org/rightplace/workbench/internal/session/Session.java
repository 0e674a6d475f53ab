package org.rightplace.workbench.internal.session;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.SaveState;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceListener;

/**
 * The workspace that the window has open, if any. Its events reach the window on the UI thread and in the order they
 * happened: at once for an edit made there, otherwise when the window next has a moment.
 */
public final class Session {

    private final Display display;
    private final Signal<Workspace> leaving = new Signal<>();
    private final Signal<Optional<Workspace>> opened = new Signal<>();
    private final Signal<Change> changed = new Signal<>();
    private final Signal<SaveState> saving = new Signal<>();
    private Workspace workspace;
    private Ear ear;

    public Session(Display display) {
        this.display = display;
    }

    /** The open workspace. */
    public Optional<Workspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    /** Shows a workspace in the window instead of the one before, which the caller closes. */
    public Optional<Workspace> show(Workspace next) {
        var before = workspace();
        before.ifPresent(leaving::fire);
        if (workspace != null) {
            workspace.removeListener(ear);
            ear.deaf = true;
        }
        workspace = next;
        ear = new Ear();
        if (next != null) {
            next.addListener(ear);
        }
        opened.fire(workspace());
        return before;
    }

    /** Told right before another workspace, or none, is shown: the last moment to edit the one there is. */
    public Signal<Workspace> leaving() {
        return leaving;
    }

    /** Told when another workspace, or none, is shown. */
    public Signal<Optional<Workspace>> opened() {
        return opened;
    }

    /** Told after every change to the system. */
    public Signal<Change> changed() {
        return changed;
    }

    /** Told when saving has come further, or failed. */
    public Signal<SaveState> saving() {
        return saving;
    }

    /** Brings what a workspace says over to the UI thread. */
    private final class Ear implements WorkspaceListener {

        private final Queue<Change> heard = new ArrayDeque<>();
        private boolean deaf;
        private boolean telling;

        @Override
        public void changed(Change change) {
            synchronized (heard) {
                heard.add(change);
            }
            if (display.getThread() == Thread.currentThread()) {
                tell();
            } else if (!display.isDisposed()) {
                display.asyncExec(this::tell);
            }
        }

        @Override
        public void saving(SaveState state) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!deaf) {
                        Session.this.saving.fire(state);
                    }
                });
            }
        }

        // A listener may edit; its change is told after the one being told now, to keep the order for everyone.
        private void tell() {
            if (telling) {
                return;
            }
            telling = true;
            try {
                for (var change = next(); change != null && !deaf; change = next()) {
                    Session.this.changed.fire(change);
                }
            } finally {
                telling = false;
            }
        }

        private Change next() {
            synchronized (heard) {
                return heard.poll();
            }
        }
    }
}
