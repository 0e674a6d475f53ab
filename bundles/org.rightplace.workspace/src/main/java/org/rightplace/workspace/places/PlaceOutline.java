package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.rightplace.workspace.NameOrder;
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
    private final OutlineFilter filter;
    private List<OutlineRow> rows;

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
        this.filter = query.filter().isBlank() ? null : new OutlineFilter(snapshot, query.filter());
    }

    /** The outline of a system. */
    public static PlaceOutline of(Snapshot snapshot, Query query) {
        return new PlaceOutline(snapshot, query);
    }

    /** The rows at the top. */
    public List<OutlineRow> rows() {
        if (rows == null) {
            rows = new ArrayList<>(placeRows(null, hierarchy.roots()));
            var unallocated = new OutlineRow(this, null, null, null);
            if (!unallocated.children().isEmpty()) {
                rows.add(unallocated);
            }
        }
        return rows;
    }

    /** Whether a filter is set and nothing matches it. */
    public boolean nothingMatches() {
        return filter != null && rows().isEmpty();
    }

    /** The rows that a filter asks for, up to a limit: those that match it themselves, in the order they are shown. */
    public List<OutlineRow> matching(int limit) {
        return filter == null
                ? List.of()
                : stream(rows()).filter(filter::itself).limit(limit).toList();
    }

    /** The first row that shows an entity, if any does. */
    public Optional<OutlineRow> find(EntityRef entity) {
        if (entity.type() == Place.class) {
            return snapshot.find(Place.class, entity.id()).flatMap(place -> find(place, new HashSet<>()));
        }
        if (entity.type() == Practice.class) {
            return snapshot.find(Practice.class, entity.id()).flatMap(this::find);
        }
        return Optional.empty();
    }

    private Optional<OutlineRow> find(Practice practice) {
        return practice.places().stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .flatMap(place -> find(place, new HashSet<>()).stream())
                .flatMap(row -> row.children().stream())
                .filter(row -> row.shows(practice.id()))
                .findFirst()
                .or(() -> rows().stream()
                        .filter(OutlineRow::isUnallocated)
                        .flatMap(row -> row.children().stream())
                        .filter(row -> row.shows(practice.id()))
                        .findFirst());
    }

    private Optional<OutlineRow> find(Place place, Set<String> seen) {
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

    private Stream<OutlineRow> stream(List<OutlineRow> from) {
        return from.stream().flatMap(row -> Stream.concat(Stream.of(row), stream(row.children())));
    }

    List<OutlineRow> placeRows(OutlineRow parent, List<Place> places) {
        return places.stream()
                .filter(place -> parent == null || !parent.isWithin(place.id()))
                .map(place -> new OutlineRow(this, parent, place, null))
                .filter(this::shown)
                .sorted(comparator())
                .toList();
    }

    List<OutlineRow> practiceRowsOf(OutlineRow parent) {
        Stream<Practice> practices = parent.isUnallocated()
                ? populations.unallocated().stream().flatMap(id -> snapshot.find(Practice.class, id).stream())
                : snapshot.lookup(Index.PRACTICES_BY_PLACE, parent.place().orElseThrow().id()).stream().filter(parent::holds);
        return practices
                .map(practice -> new OutlineRow(this, parent, null, practice))
                .filter(this::shown)
                .sorted(comparator())
                .toList();
    }

    private boolean shown(OutlineRow row) {
        return filter == null || filter.shows(row);
    }

    private Comparator<OutlineRow> comparator() {
        var byName = NameOrder.by(OutlineRow::name, OutlineRow::key);
        Comparator<OutlineRow> order =
                switch (query.order()) {
                    case NAME -> byName;
                    case LEVEL -> Comparator.comparing((OutlineRow row) -> -row.rank());
                    case PRACTICES -> Comparator.comparing(OutlineRow::practices);
                    case PEOPLE -> Comparator.comparing(OutlineRow::people);
                    case RANGE -> Comparator.comparing(
                            row -> row.range().map(PopulationRange::excess).orElse(0L));
                };
        return (query.descending() ? order.reversed() : order).thenComparing(byName);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Populations populations() {
        return populations;
    }
}
