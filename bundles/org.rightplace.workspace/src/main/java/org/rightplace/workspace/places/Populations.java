package org.rightplace.workspace.places;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Snapshot;

/**
 * The registered people under every place and at every level.
 *
 * <p>A practice is under a place if it names the place, or if the place is an ancestor of one it names. Where a
 * practice would inherit several places at one level, because its neighbourhood lies in several, and it names one of
 * them itself, it is under that one alone; so a neighbourhood that draws on two areas is shared between them practice
 * by practice, and nobody is counted twice. A practice whose number of patients is not known, or cannot be, counts as a
 * practice with no people.
 */
public final class Populations {

    // Ten times the largest practice there is; anything above is a slip of the keyboard.
    private static final long MOST_PATIENTS = 1_000_000;

    private final Snapshot snapshot;
    private final Headcount counted;

    private Populations(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.counted = snapshot.derive(Headcount.DERIVATION);
    }

    /** The populations of this system. */
    public static Populations of(Snapshot snapshot) {
        return new Populations(snapshot);
    }

    /** Whether no practice can have the number of patients that is written down for this one. */
    public static boolean impossible(Practice practice) {
        return practice.patients() != null && (practice.patients() < 0 || practice.patients() > MOST_PATIENTS);
    }

    /** How many people a practice counts with. */
    public static long counted(Practice practice) {
        return practice.patients() == null || impossible(practice) ? 0 : practice.patients();
    }

    /** How many people are registered at the practices under a place; 0 if there is no such place. */
    public long ofPlace(String placeId) {
        return counted.ofPlace(placeId);
    }

    /** How many people are registered at practices under any place of a level, each counted once. */
    public long ofLevel(String levelId) {
        return counted.ofLevel(levelId);
    }

    /** How many people are registered at all practices, in a place or not. */
    public long total() {
        return counted.total();
    }

    /** How many practices are under a place. */
    public int practicesOf(String placeId) {
        return counted.practicesUnder(placeId).size();
    }

    /** The practices under a place, in no particular order. */
    public List<Practice> practicesUnder(String placeId) {
        return counted.practicesUnder(placeId).stream()
                .map(id -> snapshot.get(Practice.class, id))
                .toList();
    }

    /**
     * The ids of the practices that are in no neighbourhood, which is to say in no place of the level that primary care
     * networks stand for. Empty if the framework has no such level.
     */
    public Set<String> unallocated() {
        return Collections.unmodifiableSet(counted.unallocated());
    }

    /** The places a practice is under, nearest first. */
    public List<Place> placesOf(Practice practice) {
        return counted.placesOf(practice).stream().map(id -> snapshot.get(Place.class, id)).toList();
    }
}
