package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/**
 * How the user wants to see the matrix.
 *
 * @param words what the user looks for, in lower case; every word has to occur
 * @param grouped whether services stand in their areas
 * @param closed the ids of the areas whose services are hidden
 */
record Arrangement(List<String> words, boolean grouped, Set<String> closed) {

    static final Arrangement PLAIN = new Arrangement(List.of(), true, Set.of());

    Arrangement {
        words = List.copyOf(words);
        closed = Set.copyOf(closed);
    }

    Arrangement filtered(String text) {
        var tidy = text.strip().toLowerCase(Locale.ROOT);
        return new Arrangement(tidy.isEmpty() ? List.of() : List.of(tidy.split("\\s+")), grouped, closed);
    }

    Arrangement grouped(boolean inAreas) {
        return new Arrangement(words, inAreas, closed);
    }

    Arrangement open(String area, boolean open) {
        var changed = new HashSet<>(closed);
        if (open) {
            changed.remove(area);
        } else {
            changed.add(area);
        }
        return new Arrangement(words, grouped, changed);
    }

    boolean filtering() {
        return !words.isEmpty();
    }

    /** The rows to show. */
    List<Row> rows(CatalogueTree tree, MatrixFacts facts) {
        Predicate<CatalogueNode> shown = node -> !node.area() && matches(node, facts);
        return grouped ? nested(tree, shown) : flat(tree, shown);
    }

    private boolean matches(CatalogueNode node, MatrixFacts facts) {
        if (words.isEmpty()) {
            return true;
        }
        var said = new StringBuilder(node.service().name());
        node.areas().forEach(area -> said.append('\n').append(area.service().name()));
        said.append('\n').append(facts.said(node.id()));
        var text = said.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static List<Row> flat(CatalogueTree tree, Predicate<CatalogueNode> shown) {
        return tree.nodes().stream()
                .filter(shown)
                .map(node -> (Row) new Row.OfService(node, 0, where(node)))
                .toList();
    }

    private static String where(CatalogueNode node) {
        return node.areas().stream().map(CatalogueNode::toString).collect(Collectors.joining(" › "));
    }

    private List<Row> nested(CatalogueTree tree, Predicate<CatalogueNode> shown) {
        var services = new ArrayList<CatalogueNode>();
        var inArea = new HashMap<CatalogueNode, Integer>();
        for (var node : tree.nodes()) {
            if (shown.test(node)) {
                services.add(node);
                node.areas().forEach(area -> inArea.merge(area, 1, Integer::sum));
            }
        }
        var kept = new HashSet<>(services);
        var rows = new ArrayList<Row>();
        for (var node : tree.nodes()) {
            if (node.guest() || hidden(node)) {
                continue;
            }
            if (node.area()) {
                area(node, inArea, rows);
            } else if (kept.contains(node)) {
                rows.add(new Row.OfService(node, node.depth(), ""));
            }
        }
        var guests = tree.guests().stream().filter(kept::contains).toList();
        if (!guests.isEmpty()) {
            rows.add(new Row.Guests(guests.size()));
            guests.forEach(node -> rows.add(new Row.OfService(node, 1, "")));
        }
        return rows;
    }

    // An area without services is of no use here.
    private void area(CatalogueNode node, Map<CatalogueNode, Integer> inArea, List<Row> rows) {
        int count = inArea.getOrDefault(node, 0);
        if (count > 0) {
            rows.add(new Row.OfArea(node, node.depth(), filtering() || !closed.contains(node.id()), count));
        }
    }

    // Closing an area must not hide what the filter finds in it.
    private boolean hidden(CatalogueNode node) {
        return !filtering() && !closed.isEmpty() && node.areas().stream().anyMatch(area -> closed.contains(area.id()));
    }
}
