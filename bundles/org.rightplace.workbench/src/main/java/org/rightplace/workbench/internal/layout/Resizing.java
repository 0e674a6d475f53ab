package org.rightplace.workbench.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Makes a stack larger or smaller at the cost of what stands beside it. */
public final class Resizing {

    private static final double LEAST = 0.05;

    private Resizing() {}

    /**
     * A layout with one stack larger or smaller.
     *
     * @param across in width rather than in height
     * @param share by how much of what it is divided from
     */
    public static Layout of(Layout layout, String stackId, boolean across, double share) {
        var path = path(layout.root(), stackId, List.of());
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            var above = path.subList(0, depth);
            if (at(layout.root(), above) instanceof Split split && split.across() == across) {
                return layout.shared(above, grown(split, path.get(depth), share));
            }
        }
        return layout;
    }

    private static List<Double> grown(Split split, int index, double share) {
        double all = split.shares().stream().mapToDouble(Double::doubleValue).sum();
        int other = index + 1 < split.shares().size() ? index + 1 : index - 1;
        var shares = new ArrayList<>(split.shares());
        double both = shares.get(index) + shares.get(other);
        double least = Math.min(LEAST * all, both / 2);
        double mine = Math.clamp(shares.get(index) + share * all, least, both - least);
        shares.set(index, mine);
        shares.set(other, both - mine);
        return shares;
    }

    private static Tile at(Tile tile, List<Integer> path) {
        var found = tile;
        for (int step : path) {
            found = ((Split) found).tiles().get(step);
        }
        return found;
    }

    private static List<Integer> path(Tile tile, String stackId, List<Integer> above) {
        if (tile instanceof Split split) {
            for (int i = 0; i < split.tiles().size(); i++) {
                if (split.tiles().get(i).stacks().stream().anyMatch(stack -> stack.id().equals(stackId))) {
                    var longer = new ArrayList<>(above);
                    longer.add(i);
                    return path(split.tiles().get(i), stackId, longer);
                }
            }
        }
        return above;
    }
}
