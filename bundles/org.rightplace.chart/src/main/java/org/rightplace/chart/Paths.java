package org.rightplace.chart;

import java.util.List;

/** Makes paths of the other shapes, for backends that know nothing else. */
final class Paths {

    /** How far a curve's control points reach so that four quarters look like a circle. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private Paths() {}

    static Shape.Path.Builder through(List<Point> points) {
        Shape.Path.Builder path = Shape.Path.from(points.getFirst());
        points.subList(1, points.size()).forEach(path::line);
        return path;
    }

    static Shape.Path square(Bounds bounds) {
        return Shape.Path.from(new Point(bounds.x(), bounds.y()))
                .line(new Point(bounds.right(), bounds.y()))
                .line(new Point(bounds.right(), bounds.bottom()))
                .line(new Point(bounds.x(), bounds.bottom()))
                .closed();
    }

    static Shape.Path rounded(Bounds bounds, double radius) {
        double reach = radius * (1 - QUARTER);
        double left = bounds.x();
        double top = bounds.y();
        double right = bounds.right();
        double bottom = bounds.bottom();
        return Shape.Path.from(new Point(left + radius, top))
                .line(new Point(right - radius, top))
                .curve(new Point(right - reach, top), new Point(right, top + reach), new Point(right, top + radius))
                .line(new Point(right, bottom - radius))
                .curve(
                        new Point(right, bottom - reach),
                        new Point(right - reach, bottom),
                        new Point(right - radius, bottom))
                .line(new Point(left + radius, bottom))
                .curve(new Point(left + reach, bottom), new Point(left, bottom - reach), new Point(left, bottom - radius))
                .line(new Point(left, top + radius))
                .curve(new Point(left, top + reach), new Point(left + reach, top), new Point(left + radius, top))
                .closed();
    }

    static Shape.Path arc(Shape.Arc arc) {
        Shape.Path.Builder path = Shape.Path.from(arc.centre().towards(arc.start(), arc.outer()));
        round(path, arc.centre(), arc.outer(), arc.start(), arc.sweep());
        if (arc.open()) {
            return path.open();
        }
        double end = arc.start() + arc.sweep();
        path.line(arc.centre().towards(end, arc.inner()));
        if (arc.inner() > 0) {
            round(path, arc.centre(), arc.inner(), end, -arc.sweep());
        }
        return path.closed();
    }

    /** Goes on around a centre, in curves of at most a quarter each, because longer ones are not round. */
    private static void round(Shape.Path.Builder path, Point centre, double radius, double start, double sweep) {
        int pieces = (int) Math.ceil(Math.abs(sweep) / 90);
        double piece = sweep / pieces;
        double reach = 4.0 / 3 * Math.tan(Math.toRadians(piece) / 4) * radius;
        for (int i = 0; i < pieces; i++) {
            double from = start + i * piece;
            double to = from + piece;
            path.curve(
                    centre.towards(from, radius).towards(from + 90, reach),
                    centre.towards(to, radius).towards(to - 90, reach),
                    centre.towards(to, radius));
        }
    }
}
