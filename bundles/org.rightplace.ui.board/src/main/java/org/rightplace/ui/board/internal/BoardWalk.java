package org.rightplace.ui.board.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.rightplace.workspace.placements.Board;

/** Goes from block to block of a board, and selects the one it comes to. */
final class BoardWalk {

    private final BoardCanvas canvas;
    private final Consumer<Board.Block> selected;

    /** @param selected hears of what somebody has selected */
    BoardWalk(BoardCanvas canvas, Consumer<Board.Block> selected) {
        this.canvas = canvas;
        this.selected = selected;
        canvas.addListener(SWT.FocusIn, event -> start());
    }

    /** Selects a block as if it had been clicked. */
    void select(Spot spot) {
        canvas.select(spot);
        selected.accept(canvas.blocks().at(spot));
    }

    private void start() {
        if (canvas.selected().isEmpty()) {
            first().ifPresent(this::select);
        }
    }

    private Optional<Spot> first() {
        for (int column = 0; column < canvas.board().columns().size(); column++) {
            if (!canvas.board().columns().get(column).blocks().isEmpty()) {
                return Optional.of(new Spot(column, 0));
            }
        }
        return Optional.empty();
    }

    /** Goes so many lines down a column, or up with less than 0, as far as it reaches. */
    void along(int lines) {
        canvas.selected().ifPresentOrElse(spot -> {
            int last = canvas.board().columns().get(spot.column()).blocks().size() - 1;
            long next = (long) spot.index() + (long) lines * canvas.layoutNow().across();
            select(new Spot(spot.column(), Math.clamp(next, 0, last)));
        }, this::start);
    }

    /** Goes one block to the right, or to the left with -1. */
    void sideways(int step) {
        canvas.selected().ifPresentOrElse(from -> inRow(from, step)
                .or(() -> beside(from, step))
                .ifPresent(this::select), this::start);
    }

    // Tiles stand side by side in one column.
    private Optional<Spot> inRow(Spot from, int step) {
        var layout = canvas.layoutNow();
        int next = from.index() + step;
        boolean there = layout.across() > 1
                && next >= 0
                && next < canvas.board().columns().get(from.column()).blocks().size()
                && layout.bounds(from.column(), next).y() == layout.bounds(from.column(), from.index()).y();
        return there ? Optional.of(new Spot(from.column(), next)) : Optional.empty();
    }

    private Optional<Spot> beside(Spot from, int step) {
        var layout = canvas.layoutNow();
        double middle = layout.bounds(from.column(), from.index()).centre().y();
        for (int column = from.column() + step; column >= 0 && column < canvas.board().columns().size(); column += step) {
            var spot = layout.beside(column, middle);
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }
}
