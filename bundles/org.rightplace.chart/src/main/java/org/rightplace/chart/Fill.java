package org.rightplace.chart;

/**
 * What is inside a shape.
 *
 * @param color the colour
 * @param opacity how much of what is under it is hidden, 0 to 1
 */
public record Fill(Color color, double opacity) {

    public Fill {
        opacity = Math.clamp(opacity, 0, 1);
    }
}
