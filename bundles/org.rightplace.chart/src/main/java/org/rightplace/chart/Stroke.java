package org.rightplace.chart;

import java.util.List;

/**
 * The line around a shape. Ends and corners are round.
 *
 * @param color the colour
 * @param width how thick
 * @param dash the lengths of dashes and gaps by turns, or nothing for an unbroken line
 * @param opacity how much of what is under it is hidden, 0 to 1
 */
public record Stroke(Color color, double width, List<Double> dash, double opacity) {

    public Stroke {
        dash = List.copyOf(dash);
        opacity = Math.clamp(opacity, 0, 1);
        if (!(width > 0)) {
            throw new IllegalArgumentException("A line needs a width above nothing, not " + width + ".");
        }
        if (dash.size() % 2 == 1 || dash.stream().anyMatch(length -> !(length > 0))) {
            throw new IllegalArgumentException("Dashes and gaps come in pairs of lengths above nothing, not " + dash + ".");
        }
    }

    /** An unbroken line. */
    public static Stroke of(Color color, double width) {
        return new Stroke(color, width, List.of(), 1);
    }

    /** The same line, broken into dashes. */
    public Stroke dashed(List<Double> lengths) {
        return new Stroke(color, width, lengths, opacity);
    }

    /** The same line, let through. */
    public Stroke faded(double other) {
        return new Stroke(color, width, dash, other);
    }
}
