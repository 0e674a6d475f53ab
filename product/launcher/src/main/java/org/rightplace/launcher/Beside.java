package org.rightplace.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on a thread of its own, while the process's first thread does what only it can. */
final class Beside {

    private final FutureTask<Void> task;

    private Beside(Callable<Void> work) {
        this.task = new FutureTask<>(work);
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
}
