package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.Collection;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
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
     * Rates neighbourhoods on a characteristic. A rating of the same day is changed, and keeps its evidence; one of
     * another day stays, because progress is what comes of comparing the two.
     *
     * @param assessor the role that says so
     * @throws EditRefused when applied, if there is no day, or no such neighbourhood or characteristic
     */
    public static Edit rate(
            Collection<Place> places, Characteristic characteristic, Maturity maturity, String assessor, LocalDate date) {
        var ids = places.stream().map(place -> Ids.next()).toList();
        var whom = places.size() == 1 ? places.iterator().next().name() : places.size() + " neighbourhoods";
        return Edit.of("Rate " + whom + " on “" + characteristic.name() + "”", before -> {
            check(before, characteristic, date);
            var after = before;
            int at = 0;
            for (var place : places) {
                after = after.with(rated(before, place, characteristic, ids.get(at++), date)
                        .with(to -> to.maturity(maturity).assessor(assessor)));
            }
            return after;
        });
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

    private static Rating rated(Snapshot before, Place place, Characteristic characteristic, String freshId, LocalDate date) {
        if (before.find(Place.class, place.id()).isEmpty()) {
            throw new EditRefused(place.name() + " is no longer in the system. Undo brings it back.");
        }
        return before.lookup(Index.RATINGS_BY_PLACE, place.id()).stream()
                .filter(rating -> rating.characteristic().equals(characteristic.id()) && date.equals(rating.date()))
                .findFirst()
                .orElseGet(() -> new Rating(
                        freshId, place.id(), characteristic.id(), null, "", "", date, Extras.NONE));
    }

    private static void check(Snapshot before, Characteristic characteristic, LocalDate date) {
        if (date == null) {
            throw new EditRefused("Give the day on which it was so.");
        }
        boolean known = before.framework().map(Framework::characteristics).orElseThrow(
                        () -> new EditRefused("There is no framework, and so nothing to rate neighbourhoods on.")).stream()
                .anyMatch(other -> other.id().equals(characteristic.id()));
        if (!known) {
            throw new EditRefused("“" + characteristic.name() + "” is no longer a characteristic of the framework.");
        }
    }
}
