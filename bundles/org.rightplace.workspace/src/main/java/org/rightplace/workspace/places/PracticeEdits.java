package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The edits of practices. */
public final class PracticeEdits {

    private final Snapshot seen;

    private PracticeEdits(Snapshot seen) {
        this.seen = seen;
    }

    /** Edits of the system as the user sees it; what they are called comes from the names in it. */
    public static PracticeEdits in(Snapshot seen) {
        return new PracticeEdits(seen);
    }

    /** Adds a practice. */
    public Edit add(Practice practice) {
        return Edit.of("Add " + practice.name(), before -> {
            Checks.named(practice.name(), "A practice");
            checkCode(before, practice.id(), practice.code());
            checkPatients(practice.patients());
            practice.places().forEach(place -> checkPlace(before, place));
            return before.with(practice.withPlaces(Allocation.tidy(before, practice.places())));
        });
    }

    /** Gives a practice another name. */
    public Edit rename(String id, String name) {
        return change("Rename " + nameOf(id), id, practice -> practice.withName(Checks.named(name, "A practice")));
    }

    /** Gives a practice another organisation code, or none. */
    public Edit setCode(String id, String code) {
        var stripped = code.strip().toUpperCase(Locale.ROOT);
        return Edit.of("Change the code of " + nameOf(id), before -> {
            checkCode(before, id, stripped);
            return before.with(existing(before, id).withCode(stripped));
        });
    }

    /** Changes the postcode of a practice. */
    public Edit setPostcode(String id, String postcode) {
        return change("Change the postcode of " + nameOf(id), id, practice -> practice.withPostcode(postcode.strip()));
    }

    /**
     * Changes how many people are registered at a practice.
     *
     * @param patients how many, or {@code null} if not known
     */
    public Edit setPatients(String id, Long patients) {
        return change("Change the people registered at " + nameOf(id), id, practice -> {
            checkPatients(patients);
            return practice.withPatients(patients);
        });
    }

    /**
     * Says who commissions a practice.
     *
     * @param organisation the id of the organisation, or empty if none is known
     */
    public Edit setCommissioner(String id, String organisation) {
        return Edit.of("Change who commissions " + nameOf(id), before -> {
            if (!organisation.isEmpty() && before.find(Organisation.class, organisation).isEmpty()) {
                throw new EditRefused("This organisation is no longer in the system. Choose another one.");
            }
            return before.with(existing(before, id).withCommissioner(organisation));
        });
    }

    /**
     * Puts practices into a place and out of those they were in.
     *
     * @param place the id of the place
     * @param within the ids of farther places that the place is meant as part of, where it lies in several of a level;
     *     where they do not say, a practice stays in the one it is in now
     */
    public Edit move(Collection<String> ids, String place, Collection<String> within) {
        var label = "Move "
                + (ids.size() == 1 ? nameOf(ids.iterator().next()) : Counts.of(ids.size(), "practice"))
                + " to "
                + seen.find(Place.class, place).map(Place::name).orElse("a missing place");
        return Edit.of(label, before -> {
            checkPlace(before, place);
            var result = before;
            for (var id : ids) {
                result = result.with(moved(before, existing(before, id), place, within));
            }
            return result;
        });
    }

    /** Takes practices out of every place they are in. */
    public Edit takeOut(Collection<String> ids) {
        var label = "Take "
                + (ids.size() == 1 ? nameOf(ids.iterator().next()) : Counts.of(ids.size(), "practice"))
                + " out of every place";
        return Edit.of(label, before -> before.withAll(ids.stream()
                .map(id -> existing(before, id).withPlaces(List.of()))
                .toList()));
    }

    /** Deletes practices. */
    public Edit delete(Collection<String> ids) {
        var label = ids.size() == 1
                ? "Delete " + nameOf(ids.iterator().next())
                : "Delete " + Counts.of(ids.size(), "practice");
        return Edit.of(label, before -> {
            var result = before;
            for (var id : ids) {
                result = result.without(new EntityRef(Practice.class, id));
            }
            return result;
        });
    }

    private static Practice moved(Snapshot before, Practice practice, String place, Collection<String> within) {
        var names = new ArrayList<>(List.of(place));
        var ancestors = Hierarchy.of(before).ancestors(place);
        within.stream().filter(ancestors::contains).forEach(names::add);
        var chosen = levelsOf(before, names);
        for (var current : Populations.of(before).placesOf(practice)) {
            if (ancestors.contains(current.id()) && !chosen.contains(current.level())) {
                names.add(current.id());
            }
        }
        return practice.withPlaces(Allocation.tidy(before, names));
    }

    private static List<String> levelsOf(Snapshot snapshot, List<String> places) {
        return places.stream()
                .map(id -> snapshot.get(Place.class, id).level())
                .toList();
    }

    private Edit change(String label, String id, UnaryOperator<Practice> change) {
        return Edit.of(label, before -> before.with(change.apply(existing(before, id))));
    }

    private String nameOf(String id) {
        return seen.find(Practice.class, id).map(Practice::name).orElse("a missing practice");
    }

    private static Practice existing(Snapshot snapshot, String id) {
        return snapshot.find(Practice.class, id)
                .orElseThrow(() -> new EditRefused("This practice is no longer in the system. Undo brings it back."));
    }

    private static void checkPlace(Snapshot snapshot, String id) {
        if (snapshot.find(Place.class, id).isEmpty()) {
            throw new EditRefused("This place is no longer in the system. Choose another place for the practice.");
        }
    }

    private static void checkPatients(Long patients) {
        if (patients != null && patients < 0) {
            throw new EditRefused("A practice cannot have fewer than 0 people. Type how many are registered, or nothing if"
                    + " that is not known.");
        }
    }

    private static void checkCode(Snapshot snapshot, String id, String code) {
        if (!code.isEmpty()) {
            snapshot.all(Practice.class).stream()
                    .filter(other -> other.code().equalsIgnoreCase(code) && !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new EditRefused("The code " + code + " already belongs to " + other.name()
                                + ". Give that practice another code first.");
                    });
        }
    }
}
