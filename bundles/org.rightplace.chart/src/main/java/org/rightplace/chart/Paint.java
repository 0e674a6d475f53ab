package org.rightplace.chart;

/**
 * How a shape looks. The fill comes first, the stroke over it.
 *
 * @param fill its inside, or {@code null} for none
 * @param stroke its edge, or {@code null} for none
 */
public record Paint(Fill fill, Stroke stroke) {

    /** Filled, with no edge. */
    public static Paint fill(Color color) {
        return fill(color, 1);
    }

    /** Filled so that what is under it shows through, with no edge. */
    public static Paint fill(Color color, double opacity) {
        return new Paint(new Fill(color, opacity), null);
    }

    /** An edge alone. */
    public static Paint stroke(Color color, double width) {
        return stroke(Stroke.of(color, width));
    }

    /** An edge alone. */
    public static Paint stroke(Stroke stroke) {
        return new Paint(null, stroke);
    }

    /** The same inside with this edge. */
    public Paint edged(Color color, double width) {
        return new Paint(fill, Stroke.of(color, width));
    }
}
