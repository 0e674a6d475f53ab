package org.rightplace.workbench.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A layout worked out for a certain room.
 *
 * @param stacks where every shown stack goes, by its id
 * @param sashes the gaps that can be dragged
 */
public record Tiling(Map<String, Box> stacks, List<Sash> sashes) {

    private static final int LEAST = 96;

    /**
     * A gap between two pieces of a split.
     *
     * @param box the gap
     * @param across whether it is dragged sideways
     * @param path the position of the split
     * @param before the piece before the gap
     * @param after the piece after it
     * @param start where the piece before starts
     * @param room how much room both have together, the gap not counted
     */
    public record Sash(Box box, boolean across, List<Integer> path, int before, int after, int start, int room) {

        /** The shares of the split if this gap were dragged to a position. */
        public List<Double> dragged(Split split, int position) {
            var least = Math.min(LEAST, room / 2);
            double first = Math.clamp(position - start, least, room - least);
            var both = split.shares().get(before) + split.shares().get(after);
            var shares = new ArrayList<>(split.shares());
            shares.set(before, both * first / room);
            shares.set(after, both - both * first / room);
            return shares;
        }
    }

    /** Works out a layout; stacks that are not shown leave their room to their neighbours. */
    public static Tiling of(Layout layout, Box area, int gap, Predicate<Stack> shown) {
        var tiling = new Tiling(new LinkedHashMap<>(), new ArrayList<>());
        var maximised = layout.stack(layout.maximised()).filter(shown);
        if (maximised.isPresent()) {
            tiling.stacks.put(maximised.get().id(), area);
        } else {
            tiling.lay(layout.root(), area, gap, shown, List.of());
        }
        return tiling;
    }

    /** The sash at a point. */
    public Optional<Sash> sashAt(int x, int y) {
        return sashes.stream().filter(sash -> sash.box().contains(x, y)).findFirst();
    }

    private void lay(Tile tile, Box area, int gap, Predicate<Stack> shown, List<Integer> path) {
        if (tile instanceof Split split) {
            lay(split, area, gap, shown, path);
        } else if (tile instanceof Stack stack && shown.test(stack)) {
            stacks.put(stack.id(), area);
        }
    }

    private void lay(Split split, Box area, int gap, Predicate<Stack> shown, List<Integer> path) {
        var visible = new ArrayList<Integer>();
        for (int i = 0; i < split.tiles().size(); i++) {
            if (split.tiles().get(i).stacks().stream().anyMatch(shown)) {
                visible.add(i);
            }
        }
        double all = 0;
        for (int index : visible) {
            all += split.shares().get(index);
        }
        int length = split.across() ? area.width() : area.height();
        int room = Math.max(0, length - gap * (visible.size() - 1));
        int start = split.across() ? area.x() : area.y();
        int at = start;
        double sum = 0;
        int previousStart = start;
        for (int n = 0; n < visible.size(); n++) {
            int index = visible.get(n);
            sum += split.shares().get(index);
            int end = start + gap * n + (int) Math.round(room * sum / all);
            var box = part(split, area, at, end - at);
            if (n > 0) {
                int before = visible.get(n - 1);
                var gapBox = part(split, area, at - gap, gap);
                sashes.add(new Sash(gapBox, split.across(), path, before, index, previousStart, end - previousStart - gap));
            }
            lay(split.tiles().get(index), box, gap, shown, append(path, index));
            previousStart = at;
            at = end + gap;
        }
    }

    private static Box part(Split split, Box area, int at, int size) {
        return split.across()
                ? new Box(at, area.y(), size, area.height())
                : new Box(area.x(), at, area.width(), size);
    }

    private static List<Integer> append(List<Integer> path, int index) {
        var longer = new ArrayList<>(path);
        longer.add(index);
        return List.copyOf(longer);
    }
}
