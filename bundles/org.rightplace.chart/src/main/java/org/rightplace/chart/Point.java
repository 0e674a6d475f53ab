package org.rightplace.chart;

/**
 * A place on a drawing, in its units: x grows to the right, y downwards.
 *
 * @param x how far from the left edge
 * @param y how far from the upper edge
 */
public record Point(double x, double y) {

    /** The point so much farther right and down. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The point on a circle around this one, with the angle in degrees clockwise from straight up. */
    public Point towards(double degrees, double distance) {
        double radians = Math.toRadians(degrees);
        return new Point(x + distance * Math.sin(radians), y - distance * Math.cos(radians));
    }

    /** The point a fraction of the way to another: 0 is this one, 1 the other. */
    public Point between(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }

    /** How far away another point is. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
