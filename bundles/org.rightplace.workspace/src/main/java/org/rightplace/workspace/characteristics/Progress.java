package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** How neighbourhoods have come on. */
public final class Progress {

    /**
     * A neighbourhood on a day.
     *
     * @param date the day
     * @param core the mean of the core characteristics, from 0 to {@link Profiles#TOP}
     * @param enabling the mean of the enabling characteristics
     */
    public record Point(LocalDate date, OptionalDouble core, OptionalDouble enabling) {}

    /**
     * A neighbourhood on two days.
     *
     * @param place the neighbourhood
     * @param better how many characteristics have gone up
     * @param worse how many have gone down
     * @param core by how much the mean of the core ones has gone up; empty if it is not known on both days
     * @param enabling by how much the mean of the enabling ones has gone up
     */
    public record Step(Place place, int better, int worse, OptionalDouble core, OptionalDouble enabling) {}

    private Progress() {}

    /** A neighbourhood on every day on which it was rated, oldest first. */
    public static List<Point> of(Snapshot snapshot, String placeId) {
        return snapshot.lookup(Index.RATINGS_BY_PLACE, placeId).stream()
                .map(Rating::date)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(date -> {
                    var then = Profiles.on(snapshot, placeId, date);
                    return new Point(date, then.mean(placeId, true), then.mean(placeId, false));
                })
                .toList();
    }

    /** Every neighbourhood on two days, by name. */
    public static List<Step> between(Snapshot snapshot, LocalDate first, LocalDate second) {
        var before = Profiles.on(snapshot, first);
        var after = Profiles.on(snapshot, second);
        return Neighbourhoods.of(snapshot).stream()
                .map(place -> step(snapshot, place, before, after))
                .toList();
    }

    /** Every rating of a neighbourhood on a characteristic, the latest first. */
    public static List<Rating> history(Snapshot snapshot, RatingRef cell) {
        return snapshot.lookup(Index.RATINGS_BY_PLACE, cell.place()).stream()
                .filter(rating -> rating.characteristic().equals(cell.characteristic()) && rating.maturity() != null)
                .sorted(Profiles.BY_DATE.reversed())
                .toList();
    }

    /** By how many steps a neighbourhood has come on between two states; empty if it was not rated in both. */
    public static OptionalInt difference(Profiles before, Profiles after, RatingRef cell) {
        var then = before.value(cell.place(), cell.characteristic());
        var now = after.value(cell.place(), cell.characteristic());
        return then.isPresent() && now.isPresent()
                ? OptionalInt.of((int) (now.getAsDouble() - then.getAsDouble()))
                : OptionalInt.empty();
    }

    private static Step step(Snapshot snapshot, Place place, Profiles before, Profiles after) {
        int better = 0;
        int worse = 0;
        for (var each : snapshot.framework().orElseThrow().characteristics()) {
            var then = before.value(place.id(), each.id());
            var now = after.value(place.id(), each.id());
            if (then.isPresent() && now.isPresent()) {
                better += now.getAsDouble() > then.getAsDouble() ? 1 : 0;
                worse += now.getAsDouble() < then.getAsDouble() ? 1 : 0;
            }
        }
        return new Step(
                place,
                better,
                worse,
                difference(before.mean(place.id(), true), after.mean(place.id(), true)),
                difference(before.mean(place.id(), false), after.mean(place.id(), false)));
    }

    private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
