package org.rightplace.workspace;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** A change that a user can undo: a label, and a function from snapshot to snapshot. */
public interface Edit {

    /** What the change is called in the Undo command, such as "Rename Fleetwood PCN". */
    String label();

    /**
     * The system after the change. The same snapshot means that nothing changes.
     *
     * @throws EditRefused if the change cannot be made, with the reason in the user's words
     */
    Snapshot apply(Snapshot before);

    /**
     * What ties this edit to the one before it: consecutive edits with the same key, such as the keystrokes in one
     * field, are undone together. Empty for an edit that stands alone.
     */
    default Optional<String> coalescing() {
        return Optional.empty();
    }

    /** An edit that stands alone. */
    static Edit of(String label, UnaryOperator<Snapshot> change) {
        return new LabelledEdit(label, change, Optional.empty());
    }

    /** An edit that is undone together with those right before it that have the same key. */
    static Edit coalescing(String key, String label, UnaryOperator<Snapshot> change) {
        return new LabelledEdit(label, change, Optional.of(key));
    }
}
