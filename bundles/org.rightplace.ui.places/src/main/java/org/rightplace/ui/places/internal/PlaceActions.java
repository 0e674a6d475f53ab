package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightplace.model.Entity;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Practice;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.PlaceEdits;
import org.rightplace.workspace.places.PlaceEdits.Contents;
import org.rightplace.workspace.places.PlaceEdits.Move;
import org.rightplace.workspace.places.OutlineRow;
import org.rightplace.workspace.places.PracticeEdits;

/** What a user can do to rows of the outline. None of it needs a screen. */
final class PlaceActions {

    private final PartSite site;

    PlaceActions(PartSite site) {
        this.site = site;
    }

    /**
     * Where something is put.
     *
     * @param place the id of the place, or empty for the top
     * @param within the ids of the places that the user sees it in
     */
    record Target(String place, List<String> within) {

        static final Target TOP = new Target("", List.of());

        /** The place that a row shows, or that the practice it shows is in. */
        static Optional<Target> of(OutlineRow row) {
            return row.place().isPresent()
                    ? row.place().map(place -> new Target(place.id(), row.within()))
                    : row.parent().filter(parent -> row.practice().isPresent()).flatMap(Target::of);
        }
    }

    /** Adds a place of the next nearer level in the place a row shows; a practice where there is no nearer level. */
    Optional<EntityRef> addBelow(OutlineRow row) {
        return Target.of(row).flatMap(target -> {
            var parent = snapshot().get(Place.class, target.place());
            return levelBelow(parent)
                    .map(level -> addPlace(level, List.of(parent.id())))
                    .orElseGet(() -> addPractice(row));
        });
    }

    /** Adds a place of the same level in the same place as a row. */
    Optional<EntityRef> addBeside(OutlineRow row) {
        return row.place().flatMap(place -> row.level()
                .flatMap(level -> addPlace(
                        level,
                        row.parent().flatMap(OutlineRow::place).map(parent -> List.of(parent.id())).orElse(List.of()))));
    }

    /** Adds a place at the top. */
    Optional<EntityRef> addAtTop() {
        return levelAtTop().flatMap(level -> addPlace(level, List.of()));
    }

    /** Adds a practice to the place that a row shows. */
    Optional<EntityRef> addPractice(OutlineRow row) {
        return Target.of(row).flatMap(target -> {
            var names = new ArrayList<>(List.of(target.place()));
            names.addAll(target.within());
            var practice = PracticeBuilder.builder()
                    .id(Ids.next())
                    .name("New practice")
                    .places(names)
                    .build();
            return made(PracticeEdits.in(snapshot()).add(practice), practice);
        });
    }

    /** Gives what a row shows another name. */
    boolean rename(OutlineRow row, String name) {
        return row.place()
                .map(place -> PlaceEdits.in(snapshot()).rename(place.id(), name))
                .or(() -> row.practice().map(practice -> PracticeEdits.in(snapshot()).rename(practice.id(), name)))
                .map(site::apply)
                .orElse(false);
    }

    /** Whether these rows could be put there. */
    boolean canMove(List<OutlineRow> rows, Target target) {
        return !rows.isEmpty() && objection(rows, target).isEmpty();
    }

    /** Why these rows could not be put there, in the user's words, or empty if they could. */
    Optional<String> objection(List<OutlineRow> rows, Target target) {
        var into = snapshot().find(Place.class, target.place());
        return rows.stream().flatMap(row -> objection(row, into).stream()).findFirst();
    }

    private Optional<String> objection(OutlineRow row, Optional<Place> into) {
        if (row.isUnallocated()) {
            return Optional.of("This group stays here; its practices can be moved.");
        }
        return row.practice().isPresent()
                ? Optional.of("A practice has to be in a place.").filter(words -> into.isEmpty())
                : into.flatMap(place -> hierarchy().objection(row.place().orElseThrow(), place));
    }

    /** Takes rows out of where they are and puts them elsewhere. */
    boolean move(List<OutlineRow> rows, Target target) {
        var edits = new ArrayList<Edit>();
        var moves = rows.stream()
                .flatMap(row -> row.place().stream().map(place -> new Move(place.id(), parentOf(row), target.place())))
                .toList();
        if (!moves.isEmpty()) {
            edits.add(PlaceEdits.in(snapshot()).move(moves));
        }
        var practices = practices(rows);
        if (!practices.isEmpty()) {
            edits.add(
                    target.place().isEmpty()
                            ? PracticeEdits.in(snapshot()).takeOut(practices)
                            : PracticeEdits.in(snapshot()).move(practices, target.place(), target.within()));
        }
        return applyAll(edits);
    }

    /** Why these rows could not be put there as well as where they are, or empty if they could. */
    Optional<String> objectionAlsoIn(List<OutlineRow> rows, Target target) {
        if (target.place().isEmpty()) {
            return Optional.of("To have it in one more place, drop it on that place.");
        }
        return rows.stream().anyMatch(row -> row.practice().isPresent())
                ? Optional.of("Only places lie in several places. Let go of the key to move the practice.")
                : objection(rows, target);
    }

    /** Makes the places that rows show lie in one more place. */
    boolean putAlsoIn(List<OutlineRow> rows, String parent) {
        return applyAll(places(rows).stream()
                .map(place -> PlaceEdits.in(snapshot()).addParent(place, parent))
                .toList());
    }

    /** Takes the place that a row shows out of the place that the row lies in. */
    boolean takeOut(OutlineRow row) {
        return row.place()
                .filter(place -> !parentOf(row).isEmpty())
                .map(place -> site.apply(PlaceEdits.in(snapshot()).removeParent(place.id(), parentOf(row))))
                .orElse(false);
    }

    /** Deletes what rows show, and says what has become of what was in it. */
    void delete(List<OutlineRow> rows, Contents contents) {
        var edits = new ArrayList<Edit>();
        var places = places(rows);
        var before = snapshot();
        int others = PlaceEdits.in(before).deleted(places, contents).size() - places.size();
        long above = places.stream()
                .flatMap(id -> hierarchy().children(id).stream())
                .filter(child -> !places.contains(child.id()))
                .distinct()
                .count();
        if (!places.isEmpty()) {
            edits.add(PlaceEdits.in(before).delete(places, contents));
        }
        var practices = practices(rows);
        if (!practices.isEmpty()) {
            edits.add(PracticeEdits.in(before).delete(practices));
        }
        if (!edits.isEmpty() && applyAll(edits)) {
            site.say(edits.stream().map(Edit::label).collect(Collectors.joining("; ")) + ": done. "
                    + consequence(contents == Contents.DELETE, others, above) + "Undo brings it all back.");
        }
    }

    /** Moves rows to the place before or after the one they are in, among those they could be in at that level. */
    boolean moveAlong(List<OutlineRow> rows, int step) {
        var parents = rows.stream().flatMap(row -> row.parent().flatMap(OutlineRow::place).stream()).distinct().toList();
        if (parents.size() != 1) {
            return false;
        }
        var siblings = hierarchy().ofLevel(parents.getFirst().level());
        int next = siblings.indexOf(parents.getFirst()) + step;
        return next >= 0
                && next < siblings.size()
                && move(rows, new Target(siblings.get(next).id(), List.of()));
    }

    /** The places that rows could be moved to, farthest level first. */
    List<Place> targets(List<OutlineRow> rows) {
        return snapshot().all(Place.class).stream()
                .filter(place -> canMove(rows, new Target(place.id(), List.of())))
                .sorted(Comparator.comparing((Place place) -> -hierarchy().rank(place)).thenComparing(Hierarchy.byName()))
                .toList();
    }

    /** What to say of a place to tell it from others of its name: its level and what it lies in. */
    String detail(Place place) {
        return describe(snapshot(), place);
    }

    /** What to say of a place to tell it from others of its name: its level and what it lies in. */
    static String describe(Snapshot snapshot, Place place) {
        var hierarchy = Hierarchy.of(snapshot);
        var parents = hierarchy.parents(place).stream().map(Place::name).collect(Collectors.joining(" and "));
        var level = hierarchy.level(place).map(Level::name).orElse("");
        return parents.isEmpty() ? level : level + " in " + parents;
    }

    private static String consequence(boolean withContents, int others, long above) {
        if (withContents) {
            return others == 0 ? "" : Counts.of(others, "place") + " in it went too; practices stay. ";
        }
        return above == 0 ? "" : Counts.of(above, "place") + " in it moved up. ";
    }

    private Optional<EntityRef> addPlace(Level level, List<String> parents) {
        var place = PlaceBuilder.builder()
                .id(Ids.next())
                .name("New " + level.name().toLowerCase(Locale.ROOT))
                .level(level.id())
                .parents(parents)
                .build();
        return made(PlaceEdits.in(snapshot()).add(place), place);
    }

    private Optional<EntityRef> made(Edit edit, Entity entity) {
        return site.apply(edit) ? Optional.of(EntityRef.to(entity)) : Optional.empty();
    }

    // The level most places in it have already, or the next nearer one.
    private Optional<Level> levelBelow(Place parent) {
        return hierarchy().children(parent.id()).stream()
                .flatMap(child -> hierarchy().level(child).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> {
                    int rank = hierarchy().rank(parent);
                    return rank > 0 ? Optional.of(hierarchy().levels().get(rank - 1)) : Optional.empty();
                });
    }

    private Optional<Level> levelAtTop() {
        var levels = hierarchy().levels();
        return hierarchy().roots().stream()
                .max(Comparator.comparing(hierarchy()::rank))
                .flatMap(hierarchy()::level)
                .or(() -> levels.stream().filter(level -> level.nhsArea() == NhsArea.STP).findFirst())
                .or(() -> levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast()));
    }

    private boolean applyAll(List<Edit> edits) {
        if (edits.isEmpty()) {
            return false;
        }
        if (edits.size() == 1) {
            return site.apply(edits.getFirst());
        }
        return site.apply(Edit.of(edits.getFirst().label() + " and " + (edits.size() - 1) + " more", before -> {
            var after = before;
            for (var edit : edits) {
                after = edit.apply(after);
            }
            return after;
        }));
    }

    private static List<String> places(List<OutlineRow> rows) {
        return rows.stream()
                .flatMap(row -> row.place().map(Place::id).stream())
                .distinct()
                .toList();
    }

    private static List<String> practices(List<OutlineRow> rows) {
        return rows.stream()
                .flatMap(row -> row.practice().map(Practice::id).stream())
                .distinct()
                .toList();
    }

    private static String parentOf(OutlineRow row) {
        return row.parent().flatMap(OutlineRow::place).map(Place::id).orElse("");
    }

    private Hierarchy hierarchy() {
        return Hierarchy.of(snapshot());
    }

    private Snapshot snapshot() {
        return site.snapshot();
    }
}
