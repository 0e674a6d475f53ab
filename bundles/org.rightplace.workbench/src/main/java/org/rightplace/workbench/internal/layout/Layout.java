package org.rightplace.workbench.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where every tab of a perspective stands. It never changes; moving a tab makes another layout.
 *
 * @param root everything
 * @param maximised the id of the stack that has all the room, or empty
 */
public record Layout(Tile root, String maximised) {

    /** The id of the stack that editors open in when the user has not made another. */
    public static final String EDITORS = "editors";

    /** A layout in which no stack is maximised. */
    public Layout(Tile root) {
        this(root, "");
    }

    /** All stacks, left to right and top to bottom. */
    public List<Stack> stacks() {
        return root.stacks();
    }

    /** The stack with this id. */
    public Optional<Stack> stack(String id) {
        return stacks().stream().filter(stack -> stack.id().equals(id)).findFirst();
    }

    /** The stack that a tab stands in. */
    public Optional<Stack> stackOf(String tab) {
        return stacks().stream().filter(stack -> stack.tabs().contains(tab)).findFirst();
    }

    /** The keys of all tabs. */
    public List<String> tabs() {
        return root.allTabs().toList();
    }

    /** This layout with a tab put into a stack, or moved there if it stands elsewhere, and brought to the front. */
    public Layout with(String tab, String stackId, int index) {
        var elsewhere = stackOf(tab).filter(stack -> !stack.id().equals(stackId)).isPresent();
        var from = elsewhere ? mapped(root, stack -> stack.without(tab)) : root;
        return pruned(mapped(from, stack -> stack.id().equals(stackId) ? stack.with(tab, index) : stack), maximised);
    }

    /** This layout with a tab put into a stack of its own beside another. */
    public Layout split(String tab, String besideId, Side side) {
        if (stack(besideId).filter(stack -> stack.tabs().equals(List.of(tab))).isPresent()) {
            return this;
        }
        var added = new Stack(freeId(), false, List.of(tab), tab);
        return pruned(beside(mapped(root, stack -> stack.without(tab)), besideId, added, side), "");
    }

    /** This layout with a stack put at the outer edge of everything. */
    public Layout edged(String stackId, List<String> tabs, Side side, double share) {
        var added = new Stack(stackId, false, tabs, "");
        return new Layout(pair(added, root, side, share), maximised);
    }

    /** This layout without a tab; a stack left empty goes with it, unless editors open there. */
    public Layout without(String tab) {
        return pruned(mapped(root, stack -> stack.without(tab)), maximised);
    }

    /** This layout with a tab in front of its stack. */
    public Layout activated(String tab) {
        var shown = stackOf(tab).map(Stack::id).orElse("");
        var stillMaximised = maximised.equals(shown) ? maximised : "";
        return new Layout(mapped(root, stack -> stack.withActive(tab)), stillMaximised);
    }

    /** This layout with a stack given all the room. */
    public Layout maximised(String stackId) {
        return new Layout(root, stack(stackId).isPresent() ? stackId : "");
    }

    /** This layout with no stack maximised. */
    public Layout restored() {
        return new Layout(root, "");
    }

    /**
     * This layout with other shares for the pieces of a split.
     *
     * @param path the position of the split: at each step from the root, which piece to go into
     */
    public Layout shared(List<Integer> path, List<Double> shares) {
        return new Layout(shared(root, path, shares), maximised);
    }

    private static Tile shared(Tile tile, List<Integer> path, List<Double> shares) {
        if (!(tile instanceof Split split)) {
            return tile;
        }
        if (path.isEmpty()) {
            return new Split(split.across(), split.tiles(), shares);
        }
        var tiles = new ArrayList<>(split.tiles());
        int into = path.getFirst();
        tiles.set(into, shared(tiles.get(into), path.subList(1, path.size()), shares));
        return new Split(split.across(), tiles, split.shares());
    }

    private static Tile mapped(Tile tile, UnaryOperator<Stack> change) {
        return tile instanceof Split split
                ? new Split(split.across(), split.tiles().stream().map(one -> mapped(one, change)).toList(), split.shares())
                : change.apply((Stack) tile);
    }

    private static Tile beside(Tile tile, String besideId, Stack added, Side side) {
        return switch (tile) {
            case Stack stack when stack.id().equals(besideId) -> pair(added, stack, side, 0.5);
            case Stack stack -> stack;
            case Split split -> new Split(
                    split.across(),
                    split.tiles().stream().map(one -> beside(one, besideId, added, side)).toList(),
                    split.shares());
        };
    }

    private static Split pair(Tile added, Tile there, Side side, double share) {
        return side.first()
                ? new Split(side.across(), List.of(added, there), List.of(share, 1 - share))
                : new Split(side.across(), List.of(there, added), List.of(1 - share, share));
    }

    private static Layout pruned(Tile root, String maximised) {
        var left = pruned(root).orElseGet(() -> new Stack(EDITORS, true, List.of(), ""));
        var layout = new Layout(left, maximised);
        return layout.stack(maximised).isPresent() ? layout : layout.restored();
    }

    private static Optional<Tile> pruned(Tile tile) {
        return switch (tile) {
            case Stack stack -> stack.tabs().isEmpty() && !stack.editors() ? Optional.empty() : Optional.of(stack);
            case Split split -> prunedSplit(split);
        };
    }

    private static Optional<Tile> prunedSplit(Split split) {
        var tiles = new ArrayList<Tile>();
        var shares = new ArrayList<Double>();
        for (int i = 0; i < split.tiles().size(); i++) {
            var share = split.shares().get(i);
            pruned(split.tiles().get(i)).ifPresent(tile -> {
                tiles.add(tile);
                shares.add(share);
            });
        }
        return switch (tiles.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(tiles.getFirst());
            default -> Optional.of(new Split(split.across(), tiles, shares));
        };
    }

    private String freeId() {
        Set<String> taken = stacks().stream().map(Stack::id).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("stack" + number)) {
            number++;
        }
        return "stack" + number;
    }
}
