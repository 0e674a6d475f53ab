package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/**
 * How the user wants to see the catalogue.
 *
 * @param filter what to show
 * @param sorted the column that services are sorted by, all areas together; empty for the order of the catalogue
 * @param descending whether from high to low
 * @param closed the ids of the areas whose contents are hidden
 */
record Arrangement(Filter filter, Optional<Column> sorted, boolean descending, Set<String> closed) {

    static final Arrangement PLAIN = new Arrangement(Filter.NONE, Optional.empty(), false, Set.of());

    Arrangement {
        closed = Set.copyOf(closed);
    }

    Arrangement with(Filter newFilter) {
        return new Arrangement(newFilter, sorted, descending, closed);
    }

    /** Sorted by another column, the other way round, or, the third time, in the order of the catalogue again. */
    Arrangement sortedBy(Column column) {
        if (!sorted.equals(Optional.of(column))) {
            return new Arrangement(filter, Optional.of(column), false, closed);
        }
        return descending ? inOrder() : new Arrangement(filter, sorted, true, closed);
    }

    Arrangement inOrder() {
        return new Arrangement(filter, Optional.empty(), false, closed);
    }

    Arrangement open(String area, boolean open) {
        var changed = new HashSet<>(closed);
        if (open) {
            changed.remove(area);
        } else {
            changed.add(area);
        }
        return new Arrangement(filter, sorted, descending, changed);
    }

    Arrangement opened(Stream<String> areas) {
        var changed = new HashSet<>(closed);
        areas.forEach(changed::remove);
        return new Arrangement(filter, sorted, descending, changed);
    }

    /** The rows to show. */
    List<Row> rows(CatalogueTree tree, Facts facts) {
        return sorted.map(column -> flat(tree, facts, column)).orElseGet(() -> nested(tree));
    }

    private List<Row> flat(CatalogueTree tree, Facts facts, Column column) {
        var services = tree.nodes().stream().filter(node -> !node.area() && filter.matches(node.service()));
        return facts.sorted(services, column, descending).stream()
                .map(node -> (Row) new Row.Entry(node, 0, false, true, where(node)))
                .toList();
    }

    private static String where(CatalogueNode node) {
        return node.areas().stream().map(CatalogueNode::toString).collect(Collectors.joining(" › "));
    }

    private List<Row> nested(CatalogueTree tree) {
        var kept = kept(tree);
        var rows = new ArrayList<Row>();
        for (var node : tree.nodes()) {
            if (!node.guest() && kept.contains(node) && visible(node)) {
                rows.add(new Row.Entry(node, node.depth(), open(node), filter.matches(node.service()), ""));
            }
        }
        var guests = tree.guests().stream().filter(kept::contains).toList();
        if (!guests.isEmpty()) {
            rows.add(new Row.GuestsHead(guests.size()));
            guests.forEach(node -> rows.add(new Row.Entry(node, 1, false, true, "")));
        }
        return rows;
    }

    // Closing an area must not hide what the filter finds in it.
    private boolean open(CatalogueNode node) {
        return node.area() && (!filter.none() || !closed.contains(node.id()));
    }

    private boolean visible(CatalogueNode node) {
        return !filter.none() || closed.isEmpty() || node.areas().stream().noneMatch(area -> closed.contains(area.id()));
    }

    /** What matches, the areas it lies in, and everything in an area that matches itself. */
    private Set<CatalogueNode> kept(CatalogueTree tree) {
        var nodes = tree.nodes();
        if (filter.none()) {
            return new HashSet<>(nodes);
        }
        var kept = new HashSet<CatalogueNode>();
        for (var node : nodes) {
            if (filter.matches(node.service()) || node.areas().stream().anyMatch(area -> filter.matches(area.service()))) {
                kept.add(node);
                kept.addAll(node.areas());
            }
        }
        return kept;
    }
}
