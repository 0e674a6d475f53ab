package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * The hierarchy as an outline to be read and folded: places in places, practices in the nearest place, and the practices
 * that are in no neighbourhood in a group of their own. A place that lies in several is a row under each. Rows are made
 * as they are asked for, so that an outline of a whole country costs no more than what is looked at.
 */
public final class PlaceOutline {

    private final Snapshot snapshot;
    private final Query query;
    private final Hierarchy hierarchy;
    private final Populations populations;
    private final Matches matches;
    private List<Row> rows;

    /** What rows are sorted by. */
    public enum Order {
        /** By name. */
        NAME,
        /** By level, farthest first. */
        LEVEL,
        /** By how many practices are under them. */
        PRACTICES,
        /** By how many people are registered under them. */
        PEOPLE,
        /** By how far their population is outside its range. */
        RANGE
    }

    /**
     * What to show and how.
     *
     * @param filter words that the name or code of a row must contain, in any order and case; empty for everything.
     *     What a matching row lies in, and what lies in it, is shown too
     * @param order what rows are sorted by
     * @param descending whether in descending order
     */
    public record Query(String filter, Order order, boolean descending) {

        /** Everything, by name. */
        public static final Query ALL = new Query("", Order.NAME, false);
    }

    private PlaceOutline(Snapshot snapshot, Query query) {
        this.snapshot = snapshot;
        this.query = query;
        this.hierarchy = Hierarchy.of(snapshot);
        this.populations = Populations.of(snapshot);
        this.matches = query.filter().isBlank() ? null : new Matches(snapshot, query.filter());
    }

    /** The outline of a system. */
    public static PlaceOutline of(Snapshot snapshot, Query query) {
        return new PlaceOutline(snapshot, query);
    }

    /** The rows at the top. */
    public List<Row> rows() {
        if (rows == null) {
            rows = new ArrayList<>(placeRows(null, hierarchy.roots()));
            var unallocated = new Row(null, null, null);
            if (!unallocated.children().isEmpty()) {
                rows.add(unallocated);
            }
        }
        return rows;
    }

    /** Whether a filter is set and nothing matches it. */
    public boolean nothingMatches() {
        return matches != null && rows().isEmpty();
    }

    /** The rows that a filter asks for, up to a limit: those that match it themselves, in the order they are shown. */
    public List<Row> matching(int limit) {
        return matches == null
                ? List.of()
                : stream(rows()).filter(this::matchesItself).limit(limit).toList();
    }

    /** The first row that shows an entity, if any does. */
    public Optional<Row> find(EntityRef entity) {
        if (entity.type() == Place.class) {
            return snapshot.find(Place.class, entity.id()).flatMap(place -> find(place, new HashSet<>()));
        }
        if (entity.type() == Practice.class) {
            return snapshot.find(Practice.class, entity.id()).flatMap(this::find);
        }
        return Optional.empty();
    }

    private Optional<Row> find(Practice practice) {
        return practice.places().stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .flatMap(place -> find(place, new HashSet<>()).stream())
                .flatMap(row -> row.children().stream())
                .filter(row -> row.shows(practice.id()))
                .findFirst()
                .or(() -> rows().stream()
                        .filter(Row::isUnallocated)
                        .flatMap(row -> row.children().stream())
                        .filter(row -> row.shows(practice.id()))
                        .findFirst());
    }

    private Optional<Row> find(Place place, Set<String> seen) {
        if (!seen.add(place.id())) {
            return Optional.empty();
        }
        var parents = hierarchy.parents(place);
        var beside = rows().stream().filter(row -> row.shows(place.id())).findFirst();
        return beside.or(() -> parents.stream()
                .flatMap(parent -> find(parent, seen).stream())
                .flatMap(row -> row.children().stream())
                .filter(row -> row.shows(place.id()))
                .findFirst());
    }

    private Stream<Row> stream(List<Row> from) {
        return from.stream().flatMap(row -> Stream.concat(Stream.of(row), stream(row.children())));
    }

    private boolean matchesItself(Row row) {
        return row.place != null && matches.itself(row.place) || row.practice != null && matches.itself(row.practice);
    }

    private List<Row> placeRows(Row parent, List<Place> places) {
        return places.stream()
                .filter(place -> parent == null || !parent.isWithin(place.id()))
                .map(place -> new Row(parent, place, null))
                .filter(this::shown)
                .sorted(comparator())
                .toList();
    }

    private List<Row> practiceRowsOf(Row parent) {
        Stream<Practice> practices = parent.isUnallocated()
                ? populations.unallocated().stream().flatMap(id -> snapshot.find(Practice.class, id).stream())
                : snapshot.lookup(Index.PRACTICES_BY_PLACE, parent.place.id()).stream().filter(parent::holds);
        return practices
                .map(practice -> new Row(parent, null, practice))
                .filter(this::shown)
                .sorted(comparator())
                .toList();
    }

    private boolean shown(Row row) {
        if (matches == null || row.parent != null && row.parent.insideMatch()) {
            return true;
        }
        if (row.practice != null) {
            return matches.itself(row.practice);
        }
        return matches.itself(row.place) || matches.leadsTo(row.place) && !row.children().isEmpty();
    }

    private Comparator<Row> comparator() {
        var byName = Comparator.comparing((Row row) -> row.name().toLowerCase(Locale.ROOT))
                .thenComparing(Row::key);
        Comparator<Row> order =
                switch (query.order()) {
                    case NAME -> byName;
                    case LEVEL -> Comparator.comparing((Row row) -> -row.rank());
                    case PRACTICES -> Comparator.comparing(Row::practices);
                    case PEOPLE -> Comparator.comparing(Row::people);
                    case RANGE -> Comparator.comparing(
                            row -> row.range().map(PopulationRange::excess).orElse(0L));
                };
        return (query.descending() ? order.reversed() : order).thenComparing(byName);
    }

    /** A row of the outline: a place, a practice, or the group of practices that are in no neighbourhood. */
    public final class Row {

        private final Row parent;
        private final Place place;
        private final Practice practice;
        private List<Row> children;

        private Row(Row parent, Place place, Practice practice) {
            this.parent = parent;
            this.place = place;
            this.practice = practice;
        }

        /** The row it lies in, if any. */
        public Optional<Row> parent() {
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
        public List<Row> children() {
            if (children == null) {
                children = practice != null
                        ? List.of()
                        : Stream.concat(
                                        place == null
                                                ? Stream.empty()
                                                : placeRows(this, hierarchy.children(place.id())).stream(),
                                        practiceRowsOf(this).stream())
                                .toList();
            }
            return children;
        }

        /** Its name. */
        public String name() {
            if (isUnallocated()) {
                return hierarchy.levels().stream()
                        .filter(level -> level.nhsArea() == NhsArea.PCN)
                        .findFirst()
                        .map(level -> "In no " + level.name().toLowerCase(Locale.ROOT))
                        .orElse("In no place");
            }
            return place != null ? place.name() : practice.name();
        }

        /** Its level, if it is a place of a level that the framework has. */
        public Optional<Level> level() {
            return place().flatMap(hierarchy::level);
        }

        /** The position of its level, 0 for the nearest, or -1 if it has none. */
        public int rank() {
            return place == null ? -1 : hierarchy.rank(place);
        }

        /** How many practices are under it; 1 for a practice. */
        public int practices() {
            if (isUnallocated()) {
                return populations.unallocated().size();
            }
            return place != null ? populations.practicesOf(place.id()) : 1;
        }

        /** How many people are registered under it; 0 for a practice whose number is not known. */
        public long people() {
            if (isUnallocated()) {
                return populations.unallocated().stream()
                        .map(id -> snapshot.get(Practice.class, id))
                        .mapToLong(PlaceOutline::patients)
                        .sum();
            }
            return place != null ? populations.ofPlace(place.id()) : patients(practice);
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
            var others = hierarchy.parents(place).stream()
                    .filter(other -> parent == null || parent.place == null || !other.id().equals(parent.place.id()))
                    .map(Place::name)
                    .toList();
            if (parent == null || parent.place == null || others.isEmpty()) {
                return "";
            }
            var here = new HashSet<>(populations.practicesUnder(parent.place.id()));
            var people = populations.practicesUnder(place.id()).stream()
                    .filter(here::contains)
                    .mapToLong(PlaceOutline::patients)
                    .sum();
            return Counts.of(people) + " of them here, the rest in " + String.join(" and ", others);
        }

        // Under each of the places that a neighbourhood lies in there are only the practices that count there, and
        // under the place itself only those that name nothing nearer.
        private boolean holds(Practice candidate) {
            var nearer = candidate.places().stream()
                    .anyMatch(id -> !id.equals(place.id()) && hierarchy.ancestors(id).contains(place.id()));
            return !nearer && !countsBeside(candidate);
        }

        // Whether it counts in another place of the level of one that this row lies in, instead of in that one.
        private boolean countsBeside(Practice candidate) {
            var under = populations.placesOf(candidate);
            return within().stream()
                    .map(id -> snapshot.get(Place.class, id))
                    .filter(outer -> !under.contains(outer))
                    .anyMatch(outer -> under.stream().anyMatch(other -> other.level().equals(outer.level())));
        }

        private boolean shows(String id) {
            return place != null && place.id().equals(id) || practice != null && practice.id().equals(id);
        }

        private boolean isWithin(String placeId) {
            return shows(placeId) || parent != null && parent.isWithin(placeId);
        }

        private boolean insideMatch() {
            return isUnallocated()
                    ? matches.group(name())
                    : place != null && matches.itself(place) || parent != null && parent.insideMatch();
        }
    }

    private static long patients(Practice practice) {
        return practice.patients() == null ? 0 : practice.patients();
    }

    /** Which places and practices a filter asks for. */
    private static final class Matches {

        private final List<String> words;
        private final Set<String> leading = new HashSet<>();
        private final Snapshot snapshot;

        Matches(Snapshot snapshot, String filter) {
            this.snapshot = snapshot;
            this.words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            var hierarchy = Hierarchy.of(snapshot);
            Predicate<Place> unknown = place -> !leading.contains(place.id());
            snapshot.all(Place.class).stream().filter(this::itself).filter(unknown).forEach(place -> {
                leading.add(place.id());
                leading.addAll(hierarchy.ancestors(place.id()));
            });
            snapshot.all(Practice.class).stream()
                    .filter(this::itself)
                    .flatMap(practice -> practice.places().stream())
                    .filter(id -> !leading.contains(id))
                    .forEach(id -> {
                        leading.add(id);
                        leading.addAll(hierarchy.ancestors(id));
                    });
        }

        boolean itself(Place place) {
            return matches(place.name() + " " + place.code());
        }

        boolean itself(Practice practice) {
            var commissioner = snapshot.find(Organisation.class, practice.commissioner())
                    .map(Organisation::name)
                    .orElse("");
            return matches(practice.name() + " " + practice.code() + " " + practice.postcode() + " " + commissioner);
        }

        boolean leadsTo(Place place) {
            return leading.contains(place.id());
        }

        boolean group(String name) {
            return matches(name);
        }

        private boolean matches(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            return words.stream().allMatch(lower::contains);
        }
    }
}
