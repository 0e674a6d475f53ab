package org.rightplace.chart.board;

import java.util.List;

/**
 * A column of a board.
 *
 * @param name its name
 * @param about a few words more, such as how many people its places serve; may be empty
 * @param rank the position of its level, or -1 if it is none
 * @param levels how many levels there are
 * @param cards the blocks in it
 */
public record CardColumn(String name, String about, int rank, int levels, List<Card> cards) {

    public CardColumn {
        cards = List.copyOf(cards);
    }
}
