package org.rightplace.launcher;

import org.rightplace.launch.Prelude;

/** The framework and the parts, which start on other threads while the process's first does what only it can. */
final class Starting implements Prelude.Rest {

    private final Installing installing;
    private final Over over = new Over();
    private Beside framework;
    private volatile Parts parts;
    private volatile Beside started;

    /** What makes the parts ready to be started. */
    interface Installing {
        Parts install() throws StartProblem;
    }

    Starting(Installing installing) {
        this.installing = installing;
    }

    @Override
    public synchronized void start() {
        if (framework == null) {
            framework = Beside.start("framework", this::run);
        }
    }

    private void run() throws StartProblem {
        boolean begun = false;
        try {
            parts = installing.install();
            started = parts.startBeside();
            begun = true;
            started.whenOver(over::happen);
        } finally {
            if (!begun) {
                over.happen();
            }
        }
    }

    @Override
    public void whenOver(Runnable listener) {
        over.whenOver(listener);
    }

    /**
     * The parts as soon as they are ready to be started; has that done if nobody has yet.
     *
     * @throws StartProblem what keeps them from it
     */
    Parts parts() throws StartProblem {
        start();
        framework.await();
        return parts;
    }

    /** Stops what there is of them. */
    void close() {
        Parts now = parts;
        if (now != null) {
            now.close();
        }
    }

    /** Their own starting, which goes on; there once {@link #parts} has answered. */
    Beside started() {
        return started;
    }
}
