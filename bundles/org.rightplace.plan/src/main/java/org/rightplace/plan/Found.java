package org.rightplace.plan;

import java.time.LocalDate;
import org.rightplace.model.Task;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Finds what an edit is about, or refuses the edit. */
final class Found {

    private Found() {}

    static Task task(Snapshot snapshot, String id) {
        return snapshot.find(Task.class, id).orElseThrow(Found::gone);
    }

    static Item item(Snapshot snapshot, String id) {
        return Outline.find(snapshot, id).orElseThrow(Found::gone);
    }

    static EditRefused gone() {
        return new EditRefused("That task is no longer in the plan.");
    }

    /** A name tidied of surrounding and repeated white space. */
    static String name(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new EditRefused("A name is needed. Type at least one letter.");
        }
        return tidy;
    }

    /** What came of an edit, unless tasks wait for each other that did not before. */
    static Snapshot withoutNewRing(Snapshot before, Snapshot after) {
        var rings = Cycles.in(after);
        if (rings.size() > Cycles.in(before).size()) {
            throw new EditRefused("That would make tasks wait for each other: " + Cycles.words(rings.getLast())
                    + ", so none of them could ever begin. Take one of these links out first.");
        }
        return after;
    }

    /** Refuses days that are in the wrong order. */
    static void ordered(LocalDate start, LocalDate finish) {
        if (start != null && finish != null && finish.isBefore(start)) {
            throw new EditRefused("A task cannot finish on " + Words.date(finish) + ", before it starts on "
                    + Words.date(start) + ". Choose a later finish.");
        }
    }

    /** Refuses what cannot be done to a task with parts. */
    static void withoutParts(Snapshot snapshot, String id, String because) {
        var item = item(snapshot, id);
        if (item.summary()) {
            throw new EditRefused(Words.quoted(item.task().name()) + " has parts. " + because);
        }
    }
}
