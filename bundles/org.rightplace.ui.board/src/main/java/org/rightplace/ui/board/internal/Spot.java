package org.rightplace.ui.board.internal;

/**
 * Where a block is on the board.
 *
 * @param column the position of its column
 * @param index its position in the column
 */
record Spot(int column, int index) {}
