package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.OutlineRow;
import org.rightplace.workspace.places.PlaceOutline.Order;
import org.rightplace.workspace.places.PlaceOutline.Query;
import org.rightplace.workspace.places.PlaceOutline;

/** Which places the tree shows: those a filter asks for, in the order that was chosen, and how far they are unfolded. */
final class ShownPlaces {

    private static final int UNFOLD_AT_FIRST = 40;
    private static final int UNFOLD_WHEN_FILTERED = 200;

    private final PlaceTree tree;
    private Query query = Query.ALL;
    private PlaceOutline outline;
    private Set<List<String>> unfoldedBeforeFilter = Set.of();

    ShownPlaces(PlaceTree tree) {
        this.tree = tree;
    }

    /** Shows a system. */
    void show(Snapshot snapshot) {
        outline = PlaceOutline.of(snapshot, query);
        var levels = snapshot.framework().map(Framework::levels).orElse(List.of());
        tree.show(outline, levels.stream().map(Level::name).toList());
        tree.showOrder(query.order(), query.descending());
    }

    /** The first row that shows an entity, if any does. */
    Optional<OutlineRow> find(EntityRef entity) {
        return outline.find(entity);
    }

    /** Selects the row of an entity and brings it into sight. */
    void reveal(EntityRef entity) {
        find(entity).ifPresent(row -> {
            tree.unfoldTo(row);
            tree.reveal(List.of(row.path()));
        });
    }

    /** Whether a filter leaves something out. */
    boolean filtered() {
        return !query.filter().isEmpty();
    }

    /**
     * Filters by words, and unfolds what matches; once they are gone all is folded as it was.
     *
     * @param refresh shows the system anew
     * @return whether nothing matches
     */
    boolean filter(String words, Runnable refresh) {
        if (query.filter().isBlank()) {
            unfoldedBeforeFilter = tree.unfolded();
        }
        query = new Query(words, query.order(), query.descending());
        refresh.run();
        if (query.filter().isBlank()) {
            tree.setUnfolded(unfoldedBeforeFilter);
        } else {
            outline.matching(UNFOLD_WHEN_FILTERED).forEach(tree::unfoldTo);
        }
        return outline.nothingMatches();
    }

    /** Sorts by another column, or by the same the other way round, from when the system is next shown. */
    void sort(Order order) {
        query = new Query(query.filter(), order, order == query.order() ? !query.descending() : byFigure(order));
    }

    // Whoever sorts by a figure looks for the largest.
    private static boolean byFigure(Order order) {
        return order == Order.PEOPLE || order == Order.PRACTICES || order == Order.RANGE;
    }

    /** Unfolds as much as can be taken in at a glance, level by level, but no practices. */
    void unfoldFirst() {
        var level = outline.rows();
        int shown = level.size();
        while (true) {
            var holding = level.stream().filter(ShownPlaces::holdsPlaces).toList();
            shown += holding.stream().mapToInt(row -> row.children().size()).sum();
            if (holding.isEmpty() || shown > UNFOLD_AT_FIRST) {
                return;
            }
            holding.forEach(tree::unfold);
            level = holding.stream().flatMap(row -> row.children().stream()).toList();
        }
    }

    private static boolean holdsPlaces(OutlineRow row) {
        return row.children().stream().anyMatch(child -> child.place().isPresent());
    }
}
