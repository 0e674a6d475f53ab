package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an icicle: how many, how wide, and which level each holds. The first, which names the whole, is
 * narrower than the others. Columns too narrow to point at are left for a closer look.
 */
final class IcicleColumns {

    /** The level of a column whose nodes sit at several. */
    static final int MIXED = -2;

    private static final double NARROWEST = 36;
    private static final double FIRST = 0.8;

    private final List<Integer> levels = new ArrayList<>();
    private final double left;
    private final double unit;
    private final double first;

    IcicleColumns(Icicle.Node top, double left, double right) {
        this.left = left;
        descend(top, (int) Math.max(1, (right - left) / NARROWEST));
        this.first = levels.size() < 3 ? 1 : FIRST;
        this.unit = (right - left) / (levels.size() - 1 + first);
    }

    private void descend(Icicle.Node top, int most) {
        List<Icicle.Node> nodes = List.of(top);
        while (!nodes.isEmpty() && levels.size() < most) {
            List<Integer> found = nodes.stream().map(Icicle.Node::level).distinct().toList();
            levels.add(found.size() == 1 ? found.getFirst() : MIXED);
            nodes = nodes.stream().flatMap(node -> node.children().stream()).toList();
        }
    }

    int count() {
        return levels.size();
    }

    double x(int depth) {
        return Math.round(depth == 0 ? left : left + unit * (depth - 1 + first));
    }

    double width(int depth) {
        double right = depth == count() - 1 ? left + unit * (count() - 1 + first) : x(depth + 1);
        return right - x(depth);
    }

    /** The level that all of a column's nodes have, -1 where they have none, or {@link #MIXED}. */
    int level(int depth) {
        return levels.get(depth);
    }
}
