package org.rightplace.chart.board;

/**
 * A block on a board.
 *
 * @param id what it stands for, as the chart's caller named it
 * @param title what it is called
 * @param detail a few words more; may be empty
 * @param chip a word on its state; may be empty
 * @param tone how that word is coloured
 * @param rank the position of the level whose colour it has, or -1 for none
 * @param levels how many levels there are
 */
public record Card(String id, String title, String detail, String chip, Tone tone, int rank, int levels) {

    /** How a state is coloured; its word says the same. */
    public enum Tone {
        /** Something still open. */
        OPEN,
        /** Something to look at. */
        WARNING,
        /** Something settled. */
        SETTLED
    }

    /** The card in words. */
    public String words() {
        return detail.isEmpty() ? chip : chip.isEmpty() ? detail : detail + ", " + chip;
    }
}
