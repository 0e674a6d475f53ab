package org.rightplace.people;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.rightplace.model.Entity;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;

/** The edits that all records of people have in common. */
final class Records {

    private Records() {}

    static Edit add(Entity entity, String what) {
        return Edit.of("Add " + what, before -> {
            if (before.find(EntityRef.to(entity)).isPresent()) {
                throw new EditRefused("That is in the list already.");
            }
            return before.with(entity);
        });
    }

    /** Changes one field; keystrokes in it are undone together. */
    static <E extends Entity> Edit change(Class<E> type, String id, String field, String label, UnaryOperator<E> change) {
        return Edit.coalescing(type.getSimpleName() + " " + id + " " + field, label, before -> before.find(type, id)
                .map(found -> before.with(change.apply(found)))
                .orElseThrow(() -> new EditRefused("That is no longer in the list. Undo brings it back.")));
    }

    static Edit remove(Class<? extends Entity> type, Collection<String> ids, String what) {
        return Edit.of("Remove " + what, before -> {
            var after = before;
            for (var id : ids) {
                after = after.without(new EntityRef(type, id));
            }
            return after;
        });
    }

    static double amount(double wte) {
        if (!(wte >= 0 && wte <= 100_000)) {
            throw new EditRefused("Give whole-time equivalents from 0 to 100,000.");
        }
        return wte;
    }

    static String named(String name, String what) {
        if (name.isBlank()) {
            throw new EditRefused(what + " needs a name.");
        }
        return name;
    }

    static String quoted(String name) {
        return name.isBlank() ? "an unnamed entry" : "“" + name + "”";
    }
}
