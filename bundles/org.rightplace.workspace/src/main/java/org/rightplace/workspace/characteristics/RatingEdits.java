package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Extras;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** Rating neighbourhoods, as edits. */
public final class RatingEdits {

    private RatingEdits() {}

    /**
     * Rates neighbourhoods on a characteristic; see {@link #rate(Snapshot, Map, String, LocalDate)}.
     */
    public static Edit rate(
            Collection<Place> places, Characteristic characteristic, Maturity maturity, String assessor, LocalDate date) {
        var steps = new LinkedHashMap<RatingRef, Maturity>();
        places.forEach(place -> steps.put(new RatingRef(place.id(), characteristic.id()), maturity));
        var whom = places.size() == 1 ? places.iterator().next().name() : places.size() + " places";
        return rate("Rate " + whom + " on “" + characteristic.name() + "”", steps, assessor, date);
    }

    /**
     * Rates neighbourhoods on characteristics. A rating of the same day is changed, and keeps its evidence; one of
     * another day stays, because progress is what comes of comparing the two.
     *
     * @param snapshot the system, which has the names of what is rated
     * @param steps how far each has come with each
     * @param assessor the role that says so
     * @throws EditRefused when applied, if there is no day, or no such neighbourhood or characteristic
     */
    public static Edit rate(Snapshot snapshot, Map<RatingRef, Maturity> steps, String assessor, LocalDate date) {
        return rate(label(snapshot, steps.keySet()), steps, assessor, date);
    }

    private static Edit rate(String label, Map<RatingRef, Maturity> given, String assessor, LocalDate date) {
        var steps = new LinkedHashMap<>(given);
        var ids = steps.keySet().stream().map(cell -> Ids.next()).toList();
        return Edit.of(label, before -> {
            check(before, steps.keySet(), date);
            var after = new ArrayList<Rating>();
            int at = 0;
            for (var step : steps.entrySet()) {
                after.add(rated(before, step.getKey(), ids.get(at++), date)
                        .with(to -> to.maturity(step.getValue()).assessor(assessor)));
            }
            return before.withAll(after);
        });
    }

    private static String label(Snapshot snapshot, Set<RatingRef> cells) {
        if (cells.size() != 1) {
            return "Make %,d ratings".formatted(cells.size());
        }
        var cell = cells.iterator().next();
        var place = snapshot.find(Place.class, cell.place()).map(Place::name).orElse("a place");
        return characteristics(snapshot)
                .filter(each -> each.id().equals(cell.characteristic()))
                .findFirst()
                .map(each -> "Rate " + place + " on “" + each.name() + "”")
                .orElse("Rate " + place);
    }

    private static Stream<Characteristic> characteristics(Snapshot snapshot) {
        return snapshot.framework().stream().flatMap(framework -> framework.characteristics().stream());
    }

    /**
     * Changes what a rating rests on; keystrokes are undone together.
     *
     * @throws EditRefused when applied, if the rating is gone
     */
    public static Edit evidence(Rating rating, String evidence) {
        return Edit.coalescing(
                "rating evidence " + rating.id(),
                "Change the evidence for a rating",
                before -> before.find(Rating.class, rating.id())
                        .map(now -> before.with(now.withEvidence(evidence)))
                        .orElseThrow(() -> new EditRefused("This rating has been removed. Undo brings it back.")));
    }

    /** Removes ratings. */
    public static Edit remove(Collection<Rating> ratings) {
        return Edit.of(ratings.size() == 1 ? "Remove a rating" : "Remove " + ratings.size() + " ratings", before -> {
            var after = before;
            for (var rating : ratings) {
                after = after.without(rating);
            }
            return after;
        });
    }

    private static Rating rated(Snapshot before, RatingRef cell, String freshId, LocalDate date) {
        return before.lookup(Index.RATINGS_BY_PLACE, cell.place()).stream()
                .filter(rating -> rating.characteristic().equals(cell.characteristic()) && date.equals(rating.date()))
                .findFirst()
                .orElseGet(() -> new Rating(
                        freshId, cell.place(), cell.characteristic(), null, "", "", date, Extras.NONE));
    }

    private static void check(Snapshot before, Set<RatingRef> cells, LocalDate date) {
        if (date == null) {
            throw new EditRefused("Give the day on which it was so.");
        }
        if (before.framework().isEmpty()) {
            throw new EditRefused("There is no framework, and so nothing to rate a place on.");
        }
        var known = characteristics(before).map(Characteristic::id).collect(Collectors.toSet());
        for (var cell : cells) {
            if (!known.contains(cell.characteristic())) {
                throw new EditRefused("What is to be rated is no longer a characteristic of the framework. Undo brings it back.");
            }
            if (before.find(Place.class, cell.place()).isEmpty()) {
                throw new EditRefused("A place that is to be rated is no longer in the system. Undo brings it back.");
            }
        }
    }
}
