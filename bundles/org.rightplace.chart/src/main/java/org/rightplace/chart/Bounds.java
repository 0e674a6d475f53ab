package org.rightplace.chart;

/**
 * An upright rectangle.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width, never negative
 * @param height the height, never negative
 */
public record Bounds(double x, double y, double width, double height) {

    public Bounds {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether a point lies inside; the right and lower edges do not belong to it, so that neighbours never share. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Whether any of this rectangle is also in another. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** This rectangle with so much taken from each side, or given when negative. */
    public Bounds inset(double by) {
        return new Bounds(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** The smallest rectangle around this one and another. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
