package org.rightplace.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/** The end of something, for those who want to be told of it. */
final class Over {

    private static final long NANOS_IN_MILLI = 1_000_000;

    private final List<Runnable> listeners = new ArrayList<>();
    private boolean over;

    /** Calls the listener at the end; at once if it has come. */
    void whenOver(Runnable listener) {
        synchronized (this) {
            if (!over) {
                listeners.add(listener);
                return;
            }
        }
        tell(listener);
    }

    /** It has come. */
    void happen() {
        List<Runnable> waiting;
        synchronized (this) {
            over = true;
            waiting = List.copyOf(listeners);
            listeners.clear();
            notifyAll();
        }
        for (Runnable listener : waiting) {
            tell(listener);
        }
    }

    /** Waits for it. Who waits does so no longer than until it has come, whatever those do who are told of it. */
    synchronized void await() throws InterruptedException {
        while (!over) {
            wait();
        }
    }

    /** Waits for it, but no longer than this; whether it has come. */
    synchronized boolean await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); !over && left > 0; left = (end - System.nanoTime()) / NANOS_IN_MILLI) {
            wait(left);
        }
        return over;
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            // The others are to be told all the same; a part may be missing that this one needs.
            LogFiles.of(Over.class).log(Level.INFO, "Who was told that it is over did not bear it", e);
        }
    }
}
