package org.rightplace.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;

/** Work on a thread of its own, while the process's first thread does what only it can. */
final class Beside {

    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final FutureTask<Void> task;

    private Beside(Callable<Void> work) {
        this.task = new FutureTask<>(work) {
            @Override
            protected void done() {
                over.complete(null);
            }
        };
    }

    /** What can be done beside. */
    interface Work {
        void run() throws StartProblem;
    }

    /** Starts the work. */
    static Beside start(String name, Work work) {
        Beside beside = new Beside(() -> {
            work.run();
            return null;
        });
        Thread thread = new Thread(beside.task, name);
        thread.setDaemon(true);
        thread.start();
        return beside;
    }

    /** Calls the listener once the work is done, however it went; at once if it is already. */
    void whenOver(Runnable listener) {
        over.thenRun(listener);
    }

    /**
     * Waits until the work is done.
     *
     * @throws StartProblem if it went wrong
     */
    void await() throws StartProblem {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartProblem problem) {
                throw problem;
            }
            throw new IllegalStateException("Starting failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Rightplace was stopped while it started.", e);
        }
    }

    /** Waits until the work is done, however it went, but no longer than this. */
    void settle(Duration patience) {
        try {
            task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LogFiles.of(Beside.class).log(Level.FINE, "What was done beside did not come to a good end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
