package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Point;
import org.rightplace.chart.board.CardSize;
import org.rightplace.workspace.placements.Board;

/**
 * Where everything on a board is, in points from its upper left corner. Blocks of one column are found by their position
 * without looking at the others.
 */
final class BoardLayout {

    static final double HEAD = 48;
    static final double GAP = 8;
    static final double PAD = 8;
    static final double NARROWEST = 132;
    private static final double WIDEST = 340;

    /** Tells how high a block is in a width. */
    interface CardHeight {
        double of(Board.Block block, Board.Column column, double width);
    }

    private final Board board;
    private final CardSize size;
    private final double columnWidth;
    private final List<double[]> tops = new ArrayList<>();
    private final int tilesAcross;
    private final double height;

    /**
     * Lays a board out.
     *
     * @param width the room there is; a board that needs more is wider
     * @param cardHeight how high a block is that is shown in full
     */
    BoardLayout(Board board, CardSize size, double width, CardHeight cardHeight) {
        this.board = board;
        this.size = size;
        int columns = Math.max(1, board.columns().size());
        columnWidth = Math.clamp(Math.floor((width - GAP * (columns - 1)) / columns), NARROWEST, WIDEST);
        tilesAcross = Math.max(1, (int) ((inner() + size.gap()) / (CardSize.TILE_SIDE + size.gap())));
        double most = 0;
        for (var column : board.columns()) {
            var top = tops(column, cardHeight);
            tops.add(top);
            most = Math.max(most, top[top.length - 1]);
        }
        height = most + PAD;
    }

    // One more than there are blocks: the last is where the next would be.
    private double[] tops(Board.Column column, CardHeight cardHeight) {
        int count = column.blocks().size();
        var top = new double[count + 1];
        top[0] = HEAD;
        for (int i = 0; i < count; i++) {
            top[i + 1] = switch (size) {
                case CARD -> top[i] + cardHeight.of(column.blocks().get(i), column, inner()) + size.gap();
                case LINE -> top[i] + size.height() + size.gap();
                case TILE -> HEAD + (i + 1) / tilesAcross * (CardSize.TILE_SIDE + size.gap());
            };
        }
        if (size == CardSize.TILE && count > 0) {
            top[count] = HEAD + (count - 1) / tilesAcross * (CardSize.TILE_SIDE + size.gap()) + CardSize.TILE_SIDE + size.gap();
        }
        return top;
    }

    private double inner() {
        return columnWidth - 2 * PAD;
    }

    Board board() {
        return board;
    }

    CardSize size() {
        return size;
    }

    double width() {
        return board.columns().size() * (columnWidth + GAP) - GAP;
    }

    /** How high the board is, with its heads. */
    double height() {
        return height;
    }

    double columnLeft(int column) {
        return column * (columnWidth + GAP);
    }

    double columnWidth() {
        return columnWidth;
    }

    /** The column at an x, or the nearest; -1 if there is none. */
    int columnAt(double x) {
        return board.columns().isEmpty()
                ? -1
                : Math.clamp((int) Math.floor((x + GAP / 2) / (columnWidth + GAP)), 0, board.columns().size() - 1);
    }

    /** Where a block is. */
    Bounds bounds(int column, int index) {
        double left = columnLeft(column) + PAD;
        if (size == CardSize.TILE) {
            double step = CardSize.TILE_SIDE + size.gap();
            return new Bounds(left + index % tilesAcross * step, tops.get(column)[index], CardSize.TILE_SIDE, CardSize.TILE_SIDE);
        }
        double top = tops.get(column)[index];
        return new Bounds(left, top, inner(), tops.get(column)[index + 1] - top - size.gap());
    }

    /** The first block that ends below a y. */
    int firstBelow(int column, double y) {
        var top = tops.get(column);
        int low = 0;
        int high = top.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (bottom(column, middle) <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double bottom(int column, int index) {
        return size == CardSize.TILE ? tops.get(column)[index] + CardSize.TILE_SIDE : tops.get(column)[index + 1] - size.gap();
    }

    /** The block at a point. */
    Optional<Spot> at(double x, double y) {
        int column = columnAt(x);
        if (column < 0) {
            return Optional.empty();
        }
        int count = board.columns().get(column).blocks().size();
        for (int i = firstBelow(column, y); i < count && tops.get(column)[i] <= y; i++) {
            if (bounds(column, i).contains(new Point(x, y))) {
                return Optional.of(new Spot(column, i));
            }
        }
        return Optional.empty();
    }

    /** The block of a column that is beside a y; empty if the column has none. */
    Optional<Spot> beside(int column, double y) {
        int count = board.columns().get(column).blocks().size();
        return count == 0 ? Optional.empty() : Optional.of(new Spot(column, Math.min(firstBelow(column, y), count - 1)));
    }

    /** How many blocks stand side by side in a column. */
    int across() {
        return size == CardSize.TILE ? tilesAcross : 1;
    }
}
