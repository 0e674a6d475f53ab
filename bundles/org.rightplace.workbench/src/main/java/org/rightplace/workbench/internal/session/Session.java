package org.rightplace.workbench.internal.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
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
    private final List<Runnable> openListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Change>> changeListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<SaveState>> savingListeners = new CopyOnWriteArrayList<>();
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
        if (workspace != null) {
            workspace.removeListener(ear);
            ear.deaf = true;
        }
        workspace = next;
        ear = new Ear();
        if (next != null) {
            next.addListener(ear);
        }
        openListeners.forEach(Runnable::run);
        return before;
    }

    /** Calls the listener when another workspace, or none, is shown. */
    public void onOpen(Runnable listener) {
        openListeners.add(listener);
    }

    /** Calls the listener after every change to the system. */
    public void onChange(Consumer<Change> listener) {
        changeListeners.add(listener);
    }

    /** Calls the listener when saving has come further, or failed. */
    public void onSaving(Consumer<SaveState> listener) {
        savingListeners.add(listener);
    }

    /** Takes a listener back. */
    public void removeChangeListener(Consumer<Change> listener) {
        changeListeners.remove(listener);
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
                        savingListeners.forEach(listener -> listener.accept(state));
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
                    var told = change;
                    changeListeners.forEach(listener -> listener.accept(told));
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
