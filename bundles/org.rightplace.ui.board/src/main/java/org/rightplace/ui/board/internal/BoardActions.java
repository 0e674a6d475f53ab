package org.rightplace.ui.board.internal;

import java.util.Optional;
import org.rightplace.chart.Bounds;
import org.rightplace.workspace.placements.Board;

/** What hands on a board bring about. */
interface BoardActions {

    /** A block is selected, or none. */
    void selected(Optional<Board.Block> block);

    /** A held block has come over another column, or is held no more. */
    void trying(Optional<Drop> drop);

    /** A held block was put back. */
    void stayed();

    /**
     * A block is let go over a column.
     *
     * @param where where it would be, in the canvas
     */
    void dropped(Drop drop, Bounds where);

    /** The functions of a service are wanted. */
    void into(Board.Block block);

    /** The board that this one was opened from is wanted. */
    void back();

    /** What can be done with a block is wanted, at a point of the canvas. */
    void menu(int x, int y);

    /** The statuses that a block can have are wanted, at a point of the canvas. */
    void statuses(int x, int y);

    /** The places of a level are to be shown, or hidden. */
    void fold(String levelId);

    /** More of the board is wanted, or with more than 0 more of each block. */
    void zoom(int steps);
}
