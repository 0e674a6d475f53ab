package org.rightplace.ui.board.internal;

import org.rightplace.workspace.placements.Board;

/** What the mouse and the keyboard ask of a board, but for moving blocks. */
interface BoardActions {

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
