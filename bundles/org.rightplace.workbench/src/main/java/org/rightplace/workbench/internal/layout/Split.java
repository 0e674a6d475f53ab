package org.rightplace.workbench.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces side by side or one above another.
 *
 * @param across whether they stand side by side
 * @param tiles the pieces, two or more
 * @param shares how much room each has in proportion to the others
 */
public record Split(boolean across, List<Tile> tiles, List<Double> shares) implements Tile {

    public Split {
        tiles = List.copyOf(tiles);
        shares = List.copyOf(shares);
        if (tiles.isEmpty() || tiles.size() != shares.size()) {
            throw new IllegalArgumentException("A split needs pieces and as many shares.");
        }
        if (shares.stream().anyMatch(share -> !(share > 0))) {
            throw new IllegalArgumentException("Every piece needs some room.");
        }
    }

    @Override
    public List<Stack> stacks() {
        var result = new ArrayList<Stack>();
        tiles.forEach(tile -> result.addAll(tile.stacks()));
        return result;
    }
}
