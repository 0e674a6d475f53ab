package org.rightplace.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.rightplace.workspace.internal.History;
import org.rightplace.workspace.internal.Saver;
import org.rightplace.workspace.spi.Store;

/**
 * An open system: its current snapshot, the way to change it, and the way back. All methods may be called on any
 * thread; changes happen one after the other.
 */
public final class Workspace implements AutoCloseable {

    private final Store store;
    private final Saver saver;
    private final History history = new History();
    private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;

    /** Opens the system that a store keeps. The workspace closes the store. */
    public Workspace(Store store) {
        this.store = store;
        this.snapshot = store.initial().settled();
        this.saver = new Saver(store, this::tellSaving);
    }

    /** The system as it is now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The folder the system is kept in. */
    public Path folder() {
        return store.folder();
    }

    /** What could not be read when the workspace was opened. */
    public List<Finding> openingFindings() {
        return store.findings();
    }

    /** Why nothing can be changed, in the user's words, or empty if it can. */
    public Optional<String> readOnly() {
        return store.readOnly();
    }

    /**
     * Makes an edit. The new snapshot is current when this returns; it is saved in the background, see
     * {@link #saveState()}.
     *
     * @return what changed, or empty if nothing did
     * @throws EditRefused if the edit cannot be made; nothing has then changed
     */
    public Optional<Change> apply(Edit edit) {
        synchronized (history) {
            var before = snapshot;
            var after = edit.apply(before);
            var change = change(Change.Cause.EDIT, edit.label(), before, after);
            change.ifPresent(made -> {
                var step = new History.Step(edit.label(), edit.coalescing(), before, made.after(), made.touched());
                commit(made, () -> history.push(step));
            });
            return change;
        }
    }

    /** Undoes the latest edit, if there is one. */
    public Optional<Change> undo() {
        synchronized (history) {
            return history.undoable().flatMap(step -> {
                var change = new Change(Change.Cause.UNDO, step.label(), step.after(), step.before(), step.touched());
                commit(change, history::undone);
                return Optional.of(change);
            });
        }
    }

    /** Does the latest undone edit again, if there is one. */
    public Optional<Change> redo() {
        synchronized (history) {
            return history.redoable().flatMap(step -> {
                var change = new Change(Change.Cause.REDO, step.label(), step.before(), step.after(), step.touched());
                commit(change, history::redone);
                return Optional.of(change);
            });
        }
    }

    /** The label of the edit that {@link #undo()} would undo. */
    public Optional<String> undoLabel() {
        synchronized (history) {
            return history.undoable().map(History.Step::label);
        }
    }

    /** The label of the edit that {@link #redo()} would do again. */
    public Optional<String> redoLabel() {
        synchronized (history) {
            return history.redoable().map(History.Step::label);
        }
    }

    /** Forgets every step that could be undone or redone, so that what an edit took out for good stays out. */
    public void forgetSteps() {
        synchronized (history) {
            history.clear();
        }
    }

    /** How far the edits made so far are safe. */
    public SaveState saveState() {
        return saver.state();
    }

    /**
     * Waits until every edit made so far is safe on disk and in the workspace's files.
     *
     * @throws WorkspaceException if something could not be written
     */
    public void save() throws WorkspaceException {
        saver.save();
    }

    /**
     * Waits until every edit made so far is safe on disk, without bringing the workspace's files up to date.
     *
     * @throws WorkspaceException if something could not be written
     */
    public void awaitSafe() throws WorkspaceException {
        saver.awaitSafe();
    }

    /** Adds a listener. */
    public void addListener(WorkspaceListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(WorkspaceListener listener) {
        listeners.remove(listener);
    }

    /**
     * Saves and closes the workspace.
     *
     * @throws WorkspaceException if something could not be written; the workspace is closed all the same, and what was
     *     already safe stays so
     */
    @Override
    public void close() throws WorkspaceException {
        tell(WorkspaceListener::closing);
        saver.close();
    }

    // The step is in the history before anybody hears of the change: whoever does may ask what can be undone, or edit.
    private void commit(Change change, Runnable remember) {
        store.readOnly().ifPresent(reason -> {
            throw new EditRefused(reason);
        });
        store.refusal(change).ifPresent(reason -> {
            throw new EditRefused(reason);
        });
        snapshot = change.after();
        remember.run();
        saver.add(change);
        tell(listener -> listener.changed(change));
    }

    private Optional<Change> change(Change.Cause cause, String label, Snapshot before, Snapshot after) {
        Set<EntityRef> differing = after.touched().stream()
                .filter(ref -> !before.find(ref).equals(after.find(ref)))
                .collect(Collectors.toSet());
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(cause, label, before, after.settled(), differing));
    }

    private void tellSaving(SaveState state) {
        tell(listener -> listener.saving(state));
    }

    private void tell(java.util.function.Consumer<WorkspaceListener> message) {
        for (var listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException e) {
                log().log(System.Logger.Level.ERROR, "A workspace listener failed: " + listener.getClass().getName(), e);
            }
        }
    }

    private static System.Logger log() {
        return System.getLogger(Workspace.class.getName());
    }
}
