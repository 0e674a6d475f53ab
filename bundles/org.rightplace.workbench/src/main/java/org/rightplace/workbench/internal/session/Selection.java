package org.rightplace.workbench.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workspace.EntityRef;

/** What is selected in the window. */
public final class Selection {

    private record Listener(Object owner, Consumer<List<EntityRef>> action) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private List<EntityRef> selected = List.of();

    /** What is selected, the one to show first in front. */
    public List<EntityRef> get() {
        return selected;
    }

    /** Selects, and tells everyone but the part that does it. */
    public void set(Object owner, List<EntityRef> selection) {
        var next = List.copyOf(selection);
        if (next.equals(selected)) {
            return;
        }
        selected = next;
        for (var listener : listeners) {
            if (listener.owner() != owner) {
                listener.action().accept(next);
            }
        }
    }

    /** Selects no longer what does not hold any more, and tells everyone. */
    public void keep(Predicate<EntityRef> holds) {
        set(this, selected.stream().filter(holds).toList());
    }

    /** Calls the listener when another owner selects. */
    public void listen(Object owner, Consumer<List<EntityRef>> action) {
        listeners.add(new Listener(owner, action));
    }

    /** Forgets the listeners of an owner. */
    public void forget(Object owner) {
        listeners.removeIf(listener -> listener.owner() == owner);
    }
}
