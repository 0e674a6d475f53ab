package org.rightplace.workspace.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.SaveState;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.Store;

/**
 * Writes changes to the store on a thread of its own, several at once when they come faster than the disk takes them,
 * and brings the files up to date when the user pauses.
 */
public final class Saver {

    private static final long PAUSE_SECONDS = 2;
    private static final long RETRY_SECONDS = 5;

    private final Store store;
    private final Consumer<SaveState> listener;
    private final ScheduledThreadPoolExecutor writer;
    private final Object lock = new Object();

    // Guarded by lock.
    private final List<Change> waiting = new ArrayList<>();
    private Optional<String> failure = Optional.empty();

    // Used on the writer thread alone.
    private Snapshot appended;
    private boolean filesBehind;
    private ScheduledFuture<?> checkpoint;

    public Saver(Store store, Consumer<SaveState> listener) {
        this.store = store;
        this.listener = listener;
        this.writer = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().daemon().name("workspace-saver").unstarted(task));
        // What was put off must not run once the store is closed; closing saves everything by itself.
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Hands a change over to be saved. */
    public void add(Change change) {
        boolean first;
        synchronized (lock) {
            first = waiting.isEmpty();
            waiting.add(change);
        }
        if (first) {
            writer.execute(this::append);
        }
        listener.accept(state());
    }

    /** How far saving has come. */
    public SaveState state() {
        synchronized (lock) {
            return waiting.isEmpty() && failure.isEmpty() ? SaveState.SAVED : new SaveState(waiting.size(), failure);
        }
    }

    /** Waits until every change handed over so far is safe. */
    public void awaitSafe() throws WorkspaceException {
        await(writer.submit(this::append));
        throwFailure();
    }

    /** Waits until every change handed over so far is safe and in the files. */
    public void save() throws WorkspaceException {
        await(writer.submit(this::appendAndCheckpoint));
        throwFailure();
    }

    /** Saves, and closes the store whatever comes of it. */
    public void close() throws WorkspaceException {
        var saving = writer.submit(this::appendAndCheckpoint);
        var closing = writer.submit(() -> {
            store.close();
            return null;
        });
        writer.shutdown();
        await(saving);
        await(closing);
        throwFailure();
    }

    private void appendAndCheckpoint() {
        append();
        checkpoint();
    }

    private void append() {
        List<Change> batch;
        synchronized (lock) {
            batch = List.copyOf(waiting);
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            store.append(batch);
            appended = batch.getLast().after();
            filesBehind = true;
            boolean more;
            synchronized (lock) {
                waiting.subList(0, batch.size()).clear();
                more = !waiting.isEmpty();
            }
            settle(Optional.empty());
            if (more) {
                later(this::append, 0);
            } else {
                scheduleCheckpoint(PAUSE_SECONDS);
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
            later(this::append, RETRY_SECONDS);
        }
    }

    private void scheduleCheckpoint(long seconds) {
        if (checkpoint != null) {
            checkpoint.cancel(false);
        }
        checkpoint = later(this::checkpoint, seconds);
    }

    private ScheduledFuture<?> later(Runnable task, long seconds) {
        try {
            return writer.schedule(task, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            return null; // The workspace is closing, which saves what there is to save.
        }
    }

    private void checkpoint() {
        if (!filesBehind) {
            return;
        }
        try {
            store.checkpoint(appended);
            filesBehind = false;
            settle(Optional.empty());
        } catch (IOException | RuntimeException e) {
            fail(e);
            // Nobody need edit again for the files to catch up with the journal.
            scheduleCheckpoint(RETRY_SECONDS);
        }
    }

    private void fail(Exception e) {
        log().log(System.Logger.Level.WARNING, "Saving " + store.folder() + " failed", e);
        settle(Optional.of("Could not save to " + store.folder() + ": " + e.getMessage()
                + ". Your edits are kept here and saving is tried again; free some space or check that the folder can be"
                + " written to."));
    }

    private void settle(Optional<String> result) {
        synchronized (lock) {
            failure = result;
        }
        listener.accept(state());
    }

    private void throwFailure() throws WorkspaceException {
        Optional<String> message;
        synchronized (lock) {
            message = failure;
        }
        if (message.isPresent()) {
            throw new WorkspaceException(message.get());
        }
    }

    private static void await(Future<?> task) throws WorkspaceException {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkspaceException("Saving was interrupted; save again.", e);
        } catch (ExecutionException e) {
            throw new WorkspaceException("Saving failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private static System.Logger log() {
        return System.getLogger(Saver.class.getName());
    }
}
