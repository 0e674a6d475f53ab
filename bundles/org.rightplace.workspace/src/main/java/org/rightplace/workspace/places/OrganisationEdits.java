package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** The edits of organisations. */
public final class OrganisationEdits {

    private final Snapshot seen;

    private OrganisationEdits(Snapshot seen) {
        this.seen = seen;
    }

    /** Edits of the system as the user sees it; what they are called comes from the names in it. */
    public static OrganisationEdits in(Snapshot seen) {
        return new OrganisationEdits(seen);
    }

    /** Adds an organisation. */
    public Edit add(Organisation organisation) {
        return Edit.of("Add " + organisation.name(), before -> {
            Checks.named(organisation.name(), "An organisation");
            checkCode(before, organisation.id(), organisation.code());
            organisation.places().forEach(place -> checkPlace(before, place));
            return before.with(organisation);
        });
    }

    /** Gives an organisation another name. */
    public Edit rename(String id, String name) {
        return change(
                "Rename " + nameOf(id), id, found -> found.withName(Checks.named(name, "An organisation")));
    }

    /** Gives an organisation another code, or none. */
    public Edit setCode(String id, String code) {
        var stripped = code.strip().toUpperCase(Locale.ROOT);
        return Edit.of("Change the code of " + nameOf(id), before -> {
            checkCode(before, id, stripped);
            return before.with(existing(before, id).withCode(stripped));
        });
    }

    /** Says what an organisation is for. */
    public Edit setKind(String id, OrganisationKind kind) {
        return change("Change the kind of " + nameOf(id), id, found -> found.withKind(kind));
    }

    /** Changes the notes of an organisation. */
    public Edit setNotes(String id, String notes) {
        return change("Change the notes of " + nameOf(id), id, found -> found.withNotes(notes));
    }

    /** Makes an organisation belong to one more place. */
    public Edit addPlace(String id, String place) {
        return Edit.of("Put " + nameOf(id) + " in " + placeName(place), before -> {
            checkPlace(before, place);
            var organisation = existing(before, id);
            if (organisation.places().contains(place)) {
                return before;
            }
            var places = new ArrayList<>(organisation.places());
            places.add(place);
            return before.with(organisation.withPlaces(places));
        });
    }

    /** Makes an organisation no longer belong to a place. */
    public Edit removePlace(String id, String place) {
        return change("Take " + nameOf(id) + " out of " + placeName(place), id, found -> found.withPlaces(
                found.places().stream().filter(other -> !other.equals(place)).toList()));
    }

    /** Deletes organisations. The practices they commission stay, without a commissioner. */
    public Edit delete(Collection<String> ids) {
        var label = ids.size() == 1
                ? "Delete " + nameOf(ids.iterator().next())
                : "Delete " + Counts.of(ids.size(), "organisation");
        return Edit.of(label, before -> References.without(before, ids.stream().map(id -> existing(before, id)).toList()));
    }

    /** The practices that any of these organisations commissions, in no particular order. */
    public static List<Practice> commissionedBy(Snapshot snapshot, Collection<String> ids) {
        return snapshot.all(Practice.class).stream()
                .filter(practice -> ids.contains(practice.commissioner()))
                .toList();
    }

    private Edit change(String label, String id, UnaryOperator<Organisation> change) {
        return Edit.of(label, before -> before.with(change.apply(existing(before, id))));
    }

    private String nameOf(String id) {
        return seen.find(Organisation.class, id).map(Organisation::name).orElse("a missing organisation");
    }

    private String placeName(String id) {
        return seen.find(Place.class, id).map(Place::name).orElse("a missing place");
    }

    private static Organisation existing(Snapshot snapshot, String id) {
        return snapshot.find(Organisation.class, id)
                .orElseThrow(() -> new EditRefused("This organisation is no longer in the system. Undo brings it back."));
    }

    private static void checkPlace(Snapshot snapshot, String id) {
        if (snapshot.find(Place.class, id).isEmpty()) {
            throw new EditRefused("This place is no longer in the system. Choose another place for the organisation.");
        }
    }

    private static void checkCode(Snapshot snapshot, String id, String code) {
        if (!code.isEmpty()) {
            snapshot.all(Organisation.class).stream()
                    .filter(other -> other.code().equalsIgnoreCase(code) && !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new EditRefused("The code " + code + " already belongs to " + other.name()
                                + ". Give that organisation another code first.");
                    });
        }
    }
}
