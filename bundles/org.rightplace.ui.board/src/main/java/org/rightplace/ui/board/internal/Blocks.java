package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rightplace.workspace.placements.Board;

/** Finds blocks on a board. */
record Blocks(Board board) {

    Board.Block at(Spot spot) {
        return board.columns().get(spot.column()).blocks().get(spot.index());
    }

    /** A block of a service, if it is on the board: that of the same part, or else the first. */
    Optional<Spot> find(Board.Block like, int nearColumn) {
        return spots(block -> block.key().equals(like.key())).stream()
                .min(Comparator.comparingInt(spot -> Math.abs(spot.column() - nearColumn)))
                .or(() -> find(like.service().id()));
    }

    /** The first block of a service. */
    Optional<Spot> find(String serviceId) {
        return spots(block -> block.service().id().equals(serviceId)).stream().findFirst();
    }

    /** The column of what is not placed, or the tray if there is none. */
    int unplaced() {
        for (int column = 0; column < board.columns().size(); column++) {
            if (board.columns().get(column).location().isEmpty()) {
                return column;
            }
        }
        return Hold.TRAY;
    }

    private List<Spot> spots(Predicate<Board.Block> wanted) {
        var spots = new ArrayList<Spot>();
        for (int column = 0; column < board.columns().size(); column++) {
            var blocks = board.columns().get(column).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (wanted.test(blocks.get(i))) {
                    spots.add(new Spot(column, i));
                }
            }
        }
        return spots;
    }
}
