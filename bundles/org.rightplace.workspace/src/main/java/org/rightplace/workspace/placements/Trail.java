package org.rightplace.workspace.placements;

import java.util.List;
import org.rightplace.model.Framework;
import org.rightplace.model.Move;
import org.rightplace.workspace.Snapshot;

/** The trail of a placement in words, the same in the window and on paper. */
public final class Trail {

    private Trail() {}

    /** Where a step led from; empty for a first proposal. */
    public static String from(Snapshot snapshot, Move move) {
        return place(snapshot, move.from(), move.fromPlaces());
    }

    /** Where a step led to. */
    public static String to(Snapshot snapshot, Move move) {
        return place(snapshot, move.to(), move.toPlaces());
    }

    /** The function that moved; empty if the whole service did. */
    public static String function(Framework framework, Move move) {
        return move.function().isEmpty() ? "" : Steps.name(framework, move.function());
    }

    /** A step without its reason, such as "System ← Partnership" or "Needs assessment: Bay ← System". */
    public static String step(Snapshot snapshot, Framework framework, Move move) {
        var function = function(framework, move);
        var to = to(snapshot, move);
        var where = !to.isEmpty() ? to : function.isEmpty() ? "not placed" : "nobody";
        if (!move.from().isEmpty()) {
            boolean same = move.from().equals(move.to()) && move.fromPlaces().equals(move.toPlaces());
            where = same ? where + ", functions shared anew" : where + " ← " + from(snapshot, move);
        }
        return function.isEmpty() ? where : function + ": " + where;
    }

    private static String place(Snapshot snapshot, String level, List<String> places) {
        return level.isEmpty() ? "" : new Location(level, places).name(snapshot);
    }
}
