package org.rightplace.workspace;

import java.util.Set;
import java.util.stream.Stream;
import org.rightplace.model.Entity;

/**
 * What happened to a system.
 *
 * @param cause how it came about
 * @param label what the edit is called
 * @param before the system before
 * @param after the system after
 * @param touched the entities that differ between the two
 */
public record Change(Cause cause, String label, Snapshot before, Snapshot after, Set<EntityRef> touched) {

    /** How a change comes about. */
    public enum Cause {
        /** Somebody edited. */
        EDIT,
        /** An edit was undone. */
        UNDO,
        /** An undone edit was done again. */
        REDO
    }

    public Change {
        touched = Set.copyOf(touched);
    }

    /** Whether any entity of this type differs. */
    public boolean touches(Class<? extends Entity> type) {
        return touched.stream().anyMatch(ref -> ref.type() == type);
    }

    /** The ids of the entities of this type that differ. */
    public Stream<String> touched(Class<? extends Entity> type) {
        return touched.stream().filter(ref -> ref.type() == type).map(EntityRef::id);
    }
}
