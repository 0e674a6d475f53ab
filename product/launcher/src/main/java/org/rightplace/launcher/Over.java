package org.rightplace.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/** The end of something, for those who want to be told of it. */
final class Over {

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
        }
        for (Runnable listener : waiting) {
            tell(listener);
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // The others are to be told all the same.
            LogFiles.of(Over.class).log(Level.INFO, "Who was told that it is over did not bear it", e);
        }
    }
}
