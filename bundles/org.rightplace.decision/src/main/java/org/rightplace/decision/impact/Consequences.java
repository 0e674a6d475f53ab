package org.rightplace.decision.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rightplace.model.Entity;
import org.rightplace.workspace.EntityRef;

/** Gathers what a change would do, the most far-reaching first. */
final class Consequences {

    private final List<Consequence> told = new ArrayList<>();

    /** Tells what would happen to some things; nothing if there are none. */
    <E extends Entity> void tell(Collection<E> about, String summary, Function<E, String> detail) {
        if (!about.isEmpty()) {
            told.add(new Consequence(
                    summary,
                    about.stream().map(detail).toList(),
                    about.stream().map(EntityRef::to).toList()));
        }
    }

    List<Consequence> list() {
        return List.copyOf(told);
    }

    /** How many there are, with the words for one or for several. */
    static String count(Collection<?> items, String one, String several) {
        return items.size() == 1 ? "1 " + one : String.format("%,d ", items.size()) + several;
    }
}
