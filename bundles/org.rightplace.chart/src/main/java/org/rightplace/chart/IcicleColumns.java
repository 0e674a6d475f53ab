package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** The columns of an icicle: how many, how wide, and which level each holds. */
final class IcicleColumns {

    private static final int MIXED = -1;

    private final List<Integer> levels = new ArrayList<>();
    private final double left;
    private final double width;

    IcicleColumns(Icicle.Node top, double left, double right) {
        this.left = left;
        descend(List.of(top));
        this.width = (right - left) / levels.size();
    }

    private void descend(List<Icicle.Node> column) {
        List<Icicle.Node> nodes = column;
        while (!nodes.isEmpty()) {
            List<Integer> found = nodes.stream().map(Icicle.Node::level).distinct().toList();
            levels.add(found.size() == 1 ? found.getFirst() : MIXED);
            nodes = nodes.stream().flatMap(node -> node.children().stream()).toList();
        }
    }

    int count() {
        return levels.size();
    }

    double x(int depth) {
        return left + depth * width;
    }

    double width() {
        return width;
    }

    /** The level that all of a column's nodes have, or -1 where they have none or several. */
    int level(int depth) {
        return levels.get(depth);
    }

    /** Whether any column can be headed by the name of a level. */
    boolean named() {
        return levels.stream().anyMatch(level -> level >= 0);
    }
}
