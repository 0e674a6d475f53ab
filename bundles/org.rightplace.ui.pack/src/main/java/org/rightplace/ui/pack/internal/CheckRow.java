package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.pack.Readiness;
import org.rightplace.pack.Readiness.State;
import org.rightplace.workspace.Counts;

/** A row of the list of what a committee will ask. */
sealed interface CheckRow {

    /** The head of a group, with how far it has come. */
    record Head(String words) implements CheckRow {
        @Override
        public String toString() {
            return words;
        }
    }

    /** A point. */
    record Point(Readiness.Item item) implements CheckRow {
        @Override
        public String toString() {
            return word(item.state()) + ". " + item;
        }
    }

    /** The rows: what is contested first, then what is missing, and last what is done. */
    static List<CheckRow> of(Readiness readiness, boolean done) {
        var rows = new ArrayList<CheckRow>();
        for (var state : State.values()) {
            var items = readiness.in(state);
            if (!items.isEmpty() && (done || state != State.DONE)) {
                rows.add(new Head(word(state) + " · " + Counts.of(items.size())));
                items.stream().map(Point::new).forEach(rows::add);
            }
        }
        return rows;
    }

    /** What a state is called. */
    static String word(State state) {
        return switch (state) {
            case CONTESTED -> "Contested";
            case MISSING -> "Missing";
            case DONE -> "Done";
        };
    }
}
