package org.rightplace.ui.board.internal;

import java.util.Locale;
import org.rightplace.model.Level;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;

/** How many people the places of a column serve, in few words. */
record LevelFigures(Snapshot snapshot) {

    private static final double MILLION = 1_000_000;
    private static final String MILLIONS = " million";

    /** A head in words, such as "Partnership: 5 · 113,681–564,805". */
    String words(Board.Column column) {
        var figures = of(column);
        var name = column.location().isEmpty() ? "Not placed yet" : column.name();
        return figures.isEmpty() ? name : name + ": " + figures;
    }

    /** What stands below the name of a column. */
    String of(Board.Column column) {
        if (column.location().isEmpty()) {
            return "";
        }
        var location = column.location().get();
        return location.everywhere()
                ? column.level().map(this::ofLevel).orElse("")
                : people(Populations.of(snapshot).ofPlace(location.places().getFirst()));
    }

    private String ofLevel(Level level) {
        var populations = Populations.of(snapshot);
        var people = Hierarchy.of(snapshot).ofLevel(level.id()).stream()
                .mapToLong(place -> populations.ofPlace(place.id()))
                .filter(one -> one > 0)
                .summaryStatistics();
        if (people.getCount() > 0) {
            return people.getCount() == 1
                    ? people(people.getMax())
                    : "%,d · %s".formatted(people.getCount(), between(people.getMin(), people.getMax()));
        }
        return level.populationMin() == null && level.populationMax() == null ? "" : range(level);
    }

    private static String range(Level level) {
        if (level.populationMax() == null) {
            return "from " + number(level.populationMin());
        }
        return level.populationMin() == null
                ? "to " + number(level.populationMax())
                : between(level.populationMin(), level.populationMax());
    }

    // The word stands once where both are millions.
    private static String between(long least, long most) {
        return least >= MILLION
                ? number(least).replace(MILLIONS, "") + "–" + number(most)
                : number(least) + "–" + number(most);
    }

    private static String people(long count) {
        return count == 0 ? "" : count == 1 ? "1 person" : number(count) + " people";
    }

    private static String number(long count) {
        return count >= MILLION
                ? String.format(Locale.UK, "%.2f", count / MILLION).replaceAll("\\.?0+$", "") + MILLIONS
                : Counts.of(count);
    }
}
