package org.rightplace.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.Extras;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** Works out what a decision is likely to mean for the people concerned, so that nobody types what is known. */
public final class ChangeProposals {

    private ChangeProposals() {}

    /**
     * The change that a decision would bring to a staff group. A cell proposes who holds it; a placement the place of its
     * level that the group works in or near. What cannot be told is left open.
     *
     * @param workstreamId the workstream the change comes from
     */
    public static StaffChange of(Snapshot snapshot, String id, String workstreamId, StaffGroup group, Cause cause) {
        var employer = cause.function().isEmpty() ? "" : holder(snapshot, cause, HolderType.ORGANISATION).orElse("");
        var place = place(snapshot, group, cause).filter(found -> !found.equals(group.place())).orElse("");
        var kind = !employer.isEmpty() && !employer.equals(group.employer())
                ? ChangeKind.EMPLOYER
                : place.isEmpty() ? null : ChangeKind.PLACE;
        return new StaffChange(
                id,
                workstreamId,
                group.id(),
                kind,
                null,
                null,
                place,
                kind == ChangeKind.EMPLOYER ? employer : "",
                null,
                cause.service(),
                cause.function(),
                "",
                Extras.NONE);
    }

    private static Optional<String> place(Snapshot snapshot, StaffGroup group, Cause cause) {
        if (!cause.function().isEmpty()) {
            var held = holder(snapshot, cause, HolderType.PLACE);
            if (held.isPresent()) {
                return held;
            }
            var level = holder(snapshot, cause, HolderType.LEVEL);
            if (level.isPresent()) {
                return near(snapshot, group, level.get(), List.of());
            }
        }
        return snapshot.find(Placement.class, cause.service())
                .flatMap(placement -> share(placement, cause.function().isEmpty() ? group.function() : cause.function()))
                .flatMap(share -> near(snapshot, group, share.level(), share.places()));
    }

    private static Optional<String> holder(Snapshot snapshot, Cause cause, HolderType type) {
        return snapshot.find(OperatingModel.class, cause.service())
                .flatMap(model -> model.cell(cause.function()))
                .filter(cell -> cell.holders().size() == 1)
                .map(cell -> cell.holders().getFirst())
                .filter(holder -> holder.type() == type)
                .map(Holder::id);
    }

    // The share that names the function, or the one for everything that no share names, or the only one.
    private static Optional<Share> share(Placement placement, String function) {
        return Share.holding(placement.shares(), function)
                .or(() -> placement.shares().size() == 1 ? Optional.of(placement.shares().getFirst()) : Optional.empty());
    }

    /** The place of a level for a group: the only one there is, or the one that it works in already, or that lies around it. */
    private static Optional<String> near(Snapshot snapshot, StaffGroup group, String level, List<String> named) {
        var places = named.isEmpty()
                ? snapshot.lookup(Index.PLACES_BY_LEVEL, level).stream().map(Place::id).toList()
                : named;
        if (places.size() == 1) {
            return Optional.of(places.getFirst());
        }
        var around = new HashSet<String>();
        var next = List.of(group.place());
        while (!next.isEmpty()) {
            var found = next.stream().filter(places::contains).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
            next = next.stream()
                    .filter(around::add)
                    .flatMap(id -> snapshot.find(Place.class, id).stream())
                    .flatMap(place -> place.parents().stream())
                    .distinct()
                    .toList();
        }
        return Optional.empty();
    }
}
