package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;

/** A row of the outline: a place, a practice, or the group of practices that are in no neighbourhood. */
public final class OutlineRow {

    private final PlaceOutline outline;
    private final OutlineRow parent;
    private final Place place;
    private final Practice practice;
    private List<OutlineRow> children;

    OutlineRow(PlaceOutline outline, OutlineRow parent, Place place, Practice practice) {
        this.outline = outline;
        this.parent = parent;
        this.place = place;
        this.practice = practice;
    }

    /** The row it lies in, if any. */
    public Optional<OutlineRow> parent() {
        return Optional.ofNullable(parent);
    }

    /** The place it shows, if it shows one. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The practice it shows, if it shows one. */
    public Optional<Practice> practice() {
        return Optional.ofNullable(practice);
    }

    /** Whether it is the group of practices that are in no neighbourhood. */
    public boolean isUnallocated() {
        return place == null && practice == null;
    }

    /** What it shows, unless it is a group. */
    public Optional<EntityRef> entity() {
        return place().map(EntityRef::to).or(() -> practice().map(EntityRef::to));
    }

    /** What tells it from its siblings, and stays the same from one outline to the next. */
    public String key() {
        return entity().map(EntityRef::toString).orElse("unallocated");
    }

    /** The keys from the top to this row. */
    public List<String> path() {
        return parent == null ? List.of(key()) : Stream.concat(parent.path().stream(), Stream.of(key())).toList();
    }

    /** The ids of the places it lies in along its path, nearest first. */
    public List<String> within() {
        return parent == null
                ? List.of()
                : Stream.concat(
                                parent.place().map(Place::id).stream(),
                                parent.within().stream())
                        .toList();
    }

    /** The rows in it: places, then practices. */
    public List<OutlineRow> children() {
        if (children == null) {
            children = practice != null
                    ? List.of()
                    : Stream.concat(
                                    place == null
                                            ? Stream.empty()
                                            : outline.placeRows(this, outline.hierarchy().children(place.id())).stream(),
                                    outline.practiceRowsOf(this).stream())
                            .toList();
        }
        return children;
    }

    /** Its name. */
    public String name() {
        if (isUnallocated()) {
            return outline.hierarchy().levels().stream()
                    .filter(level -> level.nhsArea() == NhsArea.PCN)
                    .findFirst()
                    .map(level -> "In no " + level.name().toLowerCase(Locale.ROOT))
                    .orElse("In no place");
        }
        return place != null ? place.name() : practice.name();
    }

    /** Its level, if it is a place of a level that the framework has. */
    public Optional<Level> level() {
        return place().flatMap(outline.hierarchy()::level);
    }

    /** The position of its level, 0 for the nearest, or -1 if it has none. */
    public int rank() {
        return place == null ? -1 : outline.hierarchy().rank(place);
    }

    /** How many practices are under it; 1 for a practice. */
    public int practices() {
        if (isUnallocated()) {
            return outline.populations().unallocated().size();
        }
        return place != null ? outline.populations().practicesOf(place.id()) : 1;
    }

    /** How many people are registered under it; 0 for a practice whose number is not known or cannot be. */
    public long people() {
        if (isUnallocated()) {
            return outline.populations().unallocated().stream()
                    .map(id -> outline.snapshot().get(Practice.class, id))
                    .mapToLong(Populations::counted)
                    .sum();
        }
        return place != null ? outline.populations().ofPlace(place.id()) : Populations.counted(practice);
    }

    /** How its population compares with its level's range, if it has a level. */
    public Optional<PopulationRange> range() {
        return level().map(level -> new PopulationRange(level, people()));
    }

    /** What else there is to say about it in a few words, such as a range that is exceeded; may be empty. */
    public String note() {
        if (isUnallocated()) {
            return "";
        }
        var parts = new ArrayList<String>();
        if (practice != null) {
            parts.add(practice.code());
            parts.add(practice.patients() == null ? "number of people not known" : "");
            parts.add(Populations.impossible(practice) ? Counts.of(practice.patients()) + " people cannot be" : "");
        } else {
            parts.add(range().map(PopulationRange::note).orElse("level not in the framework"));
            parts.add(shared());
        }
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    /** Whether it is a place outside its level's range. */
    public boolean outsideRange() {
        return range().map(PopulationRange::outside).orElse(false);
    }

    // A place in several shows all its people in each; how many of them count here explains the sums.
    private String shared() {
        var others = outline.hierarchy().parents(place).stream()
                .filter(other -> parent == null || parent.place == null || !other.id().equals(parent.place.id()))
                .map(Place::name)
                .toList();
        if (parent == null || parent.place == null || others.isEmpty()) {
            return "";
        }
        var here = new HashSet<>(outline.populations().practicesUnder(parent.place.id()));
        var people = outline.populations().practicesUnder(place.id()).stream()
                .filter(here::contains)
                .mapToLong(Populations::counted)
                .sum();
        return Counts.of(people) + " of them here, the rest in " + String.join(" and ", others);
    }

    // Under each of the places that a neighbourhood lies in there are only the practices that count there, and
    // under the place itself only those that name nothing nearer.
    boolean holds(Practice candidate) {
        var nearer = candidate.places().stream()
                .anyMatch(id -> !id.equals(place.id()) && outline.hierarchy().ancestors(id).contains(place.id()));
        return !nearer && !countsBeside(candidate);
    }

    // Whether it counts in another place of the level of one that this row lies in, instead of in that one.
    private boolean countsBeside(Practice candidate) {
        var under = outline.populations().placesOf(candidate);
        return within().stream()
                .map(id -> outline.snapshot().get(Place.class, id))
                .filter(outer -> !under.contains(outer))
                .anyMatch(outer -> under.stream().anyMatch(other -> other.level().equals(outer.level())));
    }

    boolean shows(String id) {
        return place != null && place.id().equals(id) || practice != null && practice.id().equals(id);
    }

    boolean isWithin(String placeId) {
        return shows(placeId) || parent != null && parent.isWithin(placeId);
    }
}
