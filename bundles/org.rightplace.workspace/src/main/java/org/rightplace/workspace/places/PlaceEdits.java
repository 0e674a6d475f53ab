package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rightplace.model.Place;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/**
 * The edits of the place hierarchy. Each refuses what would make places lie in each other in a circle, or in a place of
 * a level no farther than their own, and each keeps the practices concerned counted where they should be.
 */
public final class PlaceEdits {

    private final Snapshot seen;

    private PlaceEdits(Snapshot seen) {
        this.seen = seen;
    }

    /**
     * A place to be taken from one place and put into another.
     *
     * @param place the id of the place
     * @param from the id of the place it is taken out of, or empty if it stands at the top
     * @param to the id of the place it is put into, or empty to put it at the top
     */
    public record Move(String place, String from, String to) {}

    /** What becomes of the places in a place that is deleted. */
    public enum Contents {
        /** They move to where the deleted place was. */
        MOVE_UP,
        /** They are deleted too, unless they also lie in a place that stays. */
        DELETE
    }

    /** Edits of the system as the user sees it; what they are called comes from the names in it. */
    public static PlaceEdits in(Snapshot seen) {
        return new PlaceEdits(seen);
    }

    /** Adds a place. */
    public Edit add(Place place) {
        return Edit.of("Add " + place.name(), before -> {
            Checks.named(place.name(), "A place");
            checkLevel(before, place.level());
            checkCode(before, place.id(), place.code());
            var after = before.with(place);
            place.parents().forEach(parent -> checkInside(after, place, existing(before, parent)));
            return after;
        });
    }

    /** Gives a place another name. */
    public Edit rename(String id, String name) {
        return change("Rename " + nameOf(id), id, place -> place.withName(Checks.named(name, "A place")));
    }

    /** Gives a place another code, or none. */
    public Edit setCode(String id, String code) {
        return Edit.of("Change the code of " + nameOf(id), before -> {
            checkCode(before, id, code.strip());
            return before.with(existing(before, id).withCode(code.strip()));
        });
    }

    /** Changes the notes of a place. */
    public Edit setNotes(String id, String notes) {
        return change("Change the notes of " + nameOf(id), id, place -> place.withNotes(notes));
    }

    /** Moves a place to another level, where that leaves it nearer than what it lies in and farther than what is in it. */
    public Edit setLevel(String id, String level) {
        return Edit.of("Change the level of " + nameOf(id), before -> {
            checkLevel(before, level);
            var place = existing(before, id).withLevel(level);
            var after = before.with(place);
            var hierarchy = Hierarchy.of(after);
            hierarchy.parents(place).forEach(parent -> refuse(hierarchy.levelObjection(place, parent)));
            hierarchy.children(id).forEach(child -> refuse(hierarchy.levelObjection(child, place)));
            return after;
        });
    }

    /** Moves places, all or none. A place that also lies elsewhere stays there as well. */
    public Edit move(List<Move> moves) {
        return Edit.of(moveLabel(moves), before -> {
            var result = before;
            for (var move : moves) {
                result = moved(result, move);
            }
            return result;
        });
    }

    /** Makes a place lie in one more place. Its practices stay counted where they were until they are moved. */
    public Edit addParent(String id, String parent) {
        return Edit.of("Put " + nameOf(id) + " in " + nameOf(parent) + " as well", before -> {
            var place = existing(before, id);
            if (place.parents().contains(parent)) {
                return before;
            }
            checkInside(before, place, existing(before, parent));
            var parents = new ArrayList<>(place.parents());
            parents.add(parent);
            var after = before.with(place.withParents(parents));
            if (place.parents().isEmpty()) {
                return after;
            }
            var result = after;
            for (var practice : Allocation.practicesIn(before, List.of(id))) {
                result = result.with(practice.withPlaces(Allocation.pinned(before, after, practice)));
            }
            return result;
        });
    }

    /** Takes a place out of one of the places it lies in. */
    public Edit removeParent(String id, String parent) {
        return Edit.of("Take " + nameOf(id) + " out of " + nameOf(parent), before -> {
            var place = existing(before, id);
            var parents = place.parents().stream().filter(other -> !other.equals(parent)).toList();
            var after = before.with(place.withParents(parents));
            return Allocation.followed(before, after, Allocation.practicesIn(before, List.of(id)), Map.of());
        });
    }

    /**
     * Deletes places. Practices are never deleted: those in a deleted place are then in what the place lay in.
     * Organisations no longer belong to it.
     */
    public Edit delete(Collection<String> ids, Contents contents) {
        var label = ids.size() == 1
                ? "Delete " + nameOf(ids.iterator().next())
                : "Delete " + Counts.of(ids.size(), "place");
        return Edit.of(label, before -> {
            var doomed = new ArrayList<String>();
            ids.stream().filter(id -> before.find(Place.class, id).isPresent()).forEach(doomed::add);
            if (contents == Contents.DELETE) {
                addContents(before, doomed);
            }
            return deleted(before, doomed);
        });
    }

    /** The ids of the places that deleting these would delete. */
    public List<String> deleted(Collection<String> ids, Contents contents) {
        var doomed = new ArrayList<>(ids);
        if (contents == Contents.DELETE) {
            addContents(seen, doomed);
        }
        return List.copyOf(doomed);
    }

    private Edit change(String label, String id, UnaryOperator<Place> change) {
        return Edit.of(label, before -> before.with(change.apply(existing(before, id))));
    }

    private static Snapshot moved(Snapshot before, Move move) {
        var place = existing(before, move.place());
        if (move.from().equals(move.to())) {
            return before;
        }
        var parents = new ArrayList<String>();
        for (var parent : Hierarchy.of(before).parents(place)) {
            parents.add(parent.id().equals(move.from()) ? move.to() : parent.id());
        }
        if (!move.to().isEmpty()) {
            checkInside(before, place, existing(before, move.to()));
            parents.add(move.to());
        }
        parents.remove("");
        var after = before.with(place.withParents(parents.stream().distinct().toList()));
        var instead = new LinkedHashMap<String, List<String>>();
        if (!move.from().isEmpty() && place.parents().size() > 1) {
            instead.put(move.from(), move.to().isEmpty() ? List.of() : List.of(move.to()));
        }
        return Allocation.followed(before, after, Allocation.practicesIn(before, List.of(place.id())), instead);
    }

    // What lies in a doomed place and nowhere else is doomed with it.
    private static void addContents(Snapshot snapshot, List<String> doomed) {
        for (int i = 0; i < doomed.size(); i++) {
            for (var child : snapshot.lookup(Index.PLACES_BY_PARENT, doomed.get(i))) {
                if (!doomed.contains(child.id()) && doomed.containsAll(child.parents())) {
                    doomed.add(child.id());
                }
            }
        }
    }

    private static Snapshot deleted(Snapshot before, List<String> doomed) {
        var places = doomed.stream().map(id -> existing(before, id)).toList();
        var result = before;
        for (var place : places) {
            result = deleted(result, existing(result, place.id()));
        }
        return References.without(result, places);
    }

    private static Snapshot deleted(Snapshot before, Place place) {
        var after = before.without(place);
        for (var child : before.lookup(Index.PLACES_BY_PARENT, place.id())) {
            after = after.with(child.withParents(inherited(before, child.parents(), place)));
        }
        return Allocation.followed(
                before,
                after,
                Allocation.practicesIn(before, List.of(place.id())),
                Map.of(place.id(), place.parents()));
    }

    private static List<String> inherited(Snapshot snapshot, List<String> parents, Place gone) {
        var kept = parents.stream().filter(id -> !id.equals(gone.id())).toList();
        var implied = kept.stream()
                .flatMap(id -> Hierarchy.of(snapshot).ancestors(id).stream())
                .toList();
        return parents.stream()
                .flatMap(id -> id.equals(gone.id())
                        ? gone.parents().stream().filter(above -> !implied.contains(above))
                        : Stream.of(id))
                .distinct()
                .toList();
    }

    private String moveLabel(List<Move> moves) {
        var to = moves.isEmpty() || moves.getFirst().to().isEmpty()
                ? "the top"
                : nameOf(moves.getFirst().to());
        return moves.size() == 1
                ? "Move " + nameOf(moves.getFirst().place()) + " to " + to
                : "Move " + Counts.of(moves.size(), "place") + " to " + to;
    }

    private String nameOf(String id) {
        return seen.find(Place.class, id).map(Place::name).orElse("a missing place");
    }

    private static Place existing(Snapshot snapshot, String id) {
        return snapshot.find(Place.class, id)
                .orElseThrow(() -> new EditRefused("This place is no longer in the system. Undo brings it back."));
    }

    private static void checkInside(Snapshot snapshot, Place place, Place parent) {
        refuse(Hierarchy.of(snapshot).objection(place, parent));
    }

    private static void checkLevel(Snapshot snapshot, String level) {
        if (Hierarchy.of(snapshot).levels().stream().noneMatch(known -> known.id().equals(level))) {
            throw new EditRefused("The framework has no such level. Choose one of its levels, or add it in the framework.");
        }
    }

    private static void checkCode(Snapshot snapshot, String id, String code) {
        if (!code.isEmpty()) {
            snapshot.all(Place.class).stream()
                    .filter(other -> other.code().equalsIgnoreCase(code) && !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new EditRefused("The code " + code + " already belongs to " + other.name()
                                + ". Give that place another code first.");
                    });
        }
    }

    private static void refuse(Optional<String> objection) {
        objection.ifPresent(message -> {
            throw new EditRefused(message);
        });
    }
}
