package org.rightplace.plan;

import java.util.Collection;
import java.util.List;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** What can be done to the order of tasks and to what they are part of. */
public final class OutlineEdits {

    private final Snapshot now;

    private OutlineEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names tasks have now.
     *
     * @param now the system that the user is looking at
     */
    public static OutlineEdits on(Snapshot now) {
        return new OutlineEdits(now);
    }

    /** Moves tasks of one parent before the sibling above them. */
    public Edit up(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved) + " up", snapshot -> new OutlineMove(snapshot, moved).up());
    }

    /** Moves tasks of one parent after the sibling below them. */
    public Edit down(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved) + " down", snapshot -> new OutlineMove(snapshot, moved).down());
    }

    /** Makes tasks of one parent part of the sibling above them. */
    public Edit indent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Indent " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).indent());
    }

    /** Moves tasks of one parent out of it, right after it. */
    public Edit outdent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Outdent " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).outdent());
    }

    /**
     * Moves tasks, with everything in them, elsewhere in their plan.
     *
     * @param parent the id of the task they become part of, or empty
     * @param after the id of the task there that they come after, or empty to come first
     */
    public Edit move(Collection<String> ids, String parent, String after) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).to(parent, after));
    }
}
