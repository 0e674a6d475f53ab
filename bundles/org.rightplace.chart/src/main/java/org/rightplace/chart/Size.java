package org.rightplace.chart;

/**
 * How large a drawing is, in units that are pixels at a scale of one.
 *
 * @param width the width, more than nothing
 * @param height the height, more than nothing
 */
public record Size(double width, double height) {

    public Size {
        if (!(width > 0) || !(height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException(
                    "A drawing needs a width and a height above nothing, not " + width + " by " + height + ".");
        }
    }

    /** The rectangle of this size at the origin. */
    public Bounds bounds() {
        return new Bounds(0, 0, width, height);
    }
}
