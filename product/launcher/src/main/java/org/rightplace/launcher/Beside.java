package org.rightplace.launcher;

import java.time.Duration;
import java.util.logging.Level;

/** Work on a thread of its own, while the process's first thread does what only it can. */
final class Beside {

    private final Over over = new Over();
    private final Work work;
    private final Thread thread;
    // Seen by all who have seen that it is over.
    private Throwable trouble;

    private Beside(String name, Work work) {
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** What can be done beside. */
    interface Work {
        void run() throws StartProblem;
    }

    /** Starts the work. */
    static Beside start(String name, Work work) {
        Beside beside = new Beside(name, work);
        beside.thread.start();
        return beside;
    }

    private void run() {
        try {
            work.run();
        } catch (Throwable e) {
            trouble = e;
        } finally {
            over.happen();
        }
    }

    /** Calls the listener once the work is done, however it went; at once if it is already. */
    void whenOver(Runnable listener) {
        over.whenOver(listener);
    }

    /**
     * Waits until the work is done.
     *
     * @throws StartProblem if it went wrong
     */
    void await() throws StartProblem {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Rightplace was stopped while it started.", e);
        }
        if (trouble instanceof StartProblem problem) {
            throw problem;
        }
        if (trouble != null) {
            throw new IllegalStateException("Starting failed: " + trouble, trouble);
        }
    }

    /** Waits until the work is done, however it went, but no longer than this. */
    void settle(Duration patience) {
        try {
            if (!over.await(patience)) {
                LogFiles.of(Beside.class).log(Level.FINE, "What is done beside, {0}, is still not done", thread.getName());
            } else if (trouble != null) {
                LogFiles.of(Beside.class).log(Level.FINE, "What was done beside did not come to a good end", trouble);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
