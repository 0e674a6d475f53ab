package org.rightplace.chart;

/**
 * The room a line of text takes.
 *
 * @param width how far it advances
 * @param ascent how far it rises above its baseline
 * @param descent how far it hangs below its baseline
 */
public record TextSize(double width, double ascent, double descent) {

    /** From the top of its tallest letters to the foot of its deepest. */
    public double height() {
        return ascent + descent;
    }
}
