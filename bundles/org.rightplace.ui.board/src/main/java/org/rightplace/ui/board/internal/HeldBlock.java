package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.chart.Bounds;
import org.rightplace.workspace.placements.Board;

/**
 * A block that is held, where it stands in what is in sight of the board, and what would come of it.
 *
 * @param hold how it is held
 * @param asking whether it stays where it would go while the reason is asked for
 * @param blocks the board
 * @param scope what the board shows
 * @param layout how it is laid out
 * @param sight what of it is in sight
 */
record HeldBlock(Hold hold, boolean asking, Blocks blocks, Board.Scope scope, BoardLayout layout, Bounds sight) {

    private static final int TRAY = 36;

    /** Every place where it is held: a part of a service that stands in several columns is held in all of them. */
    List<Spot> everywhere() {
        var held = hold.from();
        var key = blocks.at(held).key();
        var columns = blocks.board().columns();
        var spots = new ArrayList<Spot>();
        for (int column = 0; column < columns.size(); column++) {
            var inColumn = columns.get(column).blocks();
            int first = column == held.column() ? 0 : layout.firstBelow(column, sight.y());
            for (int i = first; i < inColumn.size() && inSight(column, i); i++) {
                if (inColumn.get(i).key().equals(key)) {
                    spots.add(new Spot(column, i));
                }
            }
        }
        if (!spots.contains(held)) {
            spots.add(held);
        }
        return spots;
    }

    private boolean inSight(int column, int index) {
        return layout.bounds(column, index).y() - sight.y() < sight.height();
    }

    /**
     * Where it can be let go if it is to be placed no longer. There is a column for that while anything is not placed, and
     * no need of it where the block is not placed itself.
     */
    Optional<Bounds> tray() {
        return !scope.alternative().isEmpty() || blocks.at(hold.from()).part() < 0 || blocks.unplaced() != Hold.TRAY
                ? Optional.empty()
                : Optional.of(new Bounds(0, sight.height() - TRAY, sight.width(), TRAY));
    }

    /** Where it is shown. */
    Bounds ghost() {
        var from = layout.bounds(hold.from().column(), hold.from().index());
        if (hold.pointed() && !asking) {
            return new Bounds(
                    hold.x() - sight.x() - from.width() / 2, hold.y() - sight.y() - from.height() / 2, from.width(), from.height());
        }
        double floor = tray().map(Bounds::y).orElse(sight.height());
        double lowest = Math.max(BoardLayout.HEAD, floor - from.height() - BoardLayout.PAD);
        double wished = (hold.pointed() ? hold.y() - from.height() / 2 : from.y()) - sight.y();
        int column = hold.overTray() ? hold.from().column() : hold.over();
        return new Bounds(
                layout.columnLeft(column) + BoardLayout.PAD - sight.x(),
                hold.overTray() ? lowest : Math.clamp(wished, BoardLayout.HEAD, lowest),
                from.width(),
                from.height());
    }

    /** What would come of it. */
    Drop drop() {
        var columns = blocks.board().columns();
        return new Drop(
                scope,
                blocks.at(hold.from()),
                columns.get(hold.from().column()).location(),
                hold.overTray() ? Optional.empty() : columns.get(hold.over()).location(),
                hold.also());
    }
}
