package org.rightplace.workbench.internal.parts;

import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workspace.Change;

/**
 * Keeps changes from a listener that has no need of them yet, and tells it of all of them at once. A tab behind others
 * would otherwise draw itself anew at every keystroke, and nobody would see it.
 */
final class HeldChanges implements Consumer<Change> {

    private final Predicate<Change> wanted;
    private final Consumer<Change> listener;
    private Change held;

    /** @param wanted whether the listener has to hear of a change at once */
    HeldChanges(Predicate<Change> wanted, Consumer<Change> listener) {
        this.wanted = wanted;
        this.listener = listener;
    }

    @Override
    public void accept(Change change) {
        held = held == null ? change : both(held, change);
        if (wanted.test(change)) {
            release();
        }
    }

    /** Tells the listener what it has not heard yet. */
    void release() {
        if (held != null) {
            var change = held;
            held = null;
            listener.accept(change);
        }
    }

    private static Change both(Change first, Change last) {
        var touched = new HashSet<>(first.touched());
        touched.addAll(last.touched());
        return new Change(last.cause(), last.label(), first.before(), last.after(), touched);
    }
}
