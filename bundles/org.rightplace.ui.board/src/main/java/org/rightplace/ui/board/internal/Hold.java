package org.rightplace.ui.board.internal;

/**
 * A block that has been picked up.
 *
 * @param from where it was taken from
 * @param over the position of the column it is over, or {@link #TRAY}
 * @param x where the pointer is, from the board's left edge
 * @param y where the pointer is, from the board's upper edge
 * @param pointed whether a pointer holds it; otherwise the keyboard does, and x and y mean nothing
 * @param also whether it is to stay where it is as well
 */
record Hold(Spot from, int over, double x, double y, boolean pointed, boolean also) {

    /** In place of a column: where a block goes that is to be placed no longer, while no column is for that. */
    static final int TRAY = -1;

    boolean overTray() {
        return over == TRAY;
    }

    Hold over(int column) {
        return new Hold(from, column, x, y, pointed, also);
    }

    Hold at(int column, double newX, double newY, boolean stays) {
        return new Hold(from, column, newX, newY, pointed, stays);
    }

    Hold also(boolean stays) {
        return new Hold(from, over, x, y, pointed, stays);
    }
}
