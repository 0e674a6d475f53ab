package org.rightplace.workbench.internal.work;

import java.util.concurrent.TimeUnit;
import org.rightplace.workbench.spi.Work;

/** A piece of work under way. */
public final class Running implements Work.Progress {

    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final String label;
    private final Runnable listener;
    private final long started = System.nanoTime();
    private volatile double done = -1;
    private volatile String detail = "";
    private volatile boolean cancelled;
    private volatile long told;

    Running(String label, Runnable listener) {
        this.label = label;
        this.listener = listener;
    }

    /** What it is. */
    public String label() {
        return label;
    }

    /** How far it has come, from 0 to 1, or negative if that cannot be known. */
    public double done() {
        return done;
    }

    /** What is being done now. */
    public String detail() {
        return detail;
    }

    /** Whether it has run for longer than this. */
    public boolean longer(long millis) {
        return System.nanoTime() - started >= TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Asks it to stop. */
    public void cancel() {
        cancelled = true;
        listener.run();
    }

    @Override
    public void at(double share, String what) {
        done = share;
        detail = what == null ? "" : what;
        long now = System.nanoTime();
        if (now - told > TELL_EVERY_NANOS) {
            told = now;
            listener.run();
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
