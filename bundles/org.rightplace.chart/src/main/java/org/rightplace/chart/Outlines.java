package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** What the shapes share: their outlines as points, and whether a point is in them. */
final class Outlines {

    private static final double REACH = 2;
    private static final int STEPS_A_CURVE = 24;

    private Outlines() {}

    static List<Point> checked(List<Point> points, int least) {
        if (points.size() < least) {
            throw new IllegalArgumentException("A shape of this kind needs " + least + " points, not " + points.size() + ".");
        }
        return List.copyOf(points);
    }

    static Bounds bounds(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right - left, bottom - top);
    }

    static List<Point> of(Shape.Arc arc) {
        List<Point> points = new ArrayList<>();
        int steps = (int) Math.ceil(arc.sweep() / 3);
        for (int step = 0; step <= steps; step++) {
            points.add(arc.centre().towards(arc.start() + arc.sweep() * step / steps, arc.outer()));
        }
        if (!arc.open()) {
            for (int step = steps; step >= 0; step--) {
                points.add(arc.centre().towards(arc.start() + arc.sweep() * step / steps, arc.inner()));
            }
        }
        return points;
    }

    static List<Point> of(Shape.Path path) {
        List<Point> points = new ArrayList<>();
        for (Shape.Segment segment : path.segments()) {
            if (segment instanceof Shape.Segment.Curve curve) {
                Point from = points.getLast();
                for (int step = 1; step <= STEPS_A_CURVE; step++) {
                    points.add(on(from, curve, (double) step / STEPS_A_CURVE));
                }
            } else {
                points.add(segment.to());
            }
        }
        return points;
    }

    private static Point on(Point from, Shape.Segment.Curve curve, double t) {
        Point a = from.between(curve.leaving(), t);
        Point b = curve.leaving().between(curve.arriving(), t);
        Point c = curve.arriving().between(curve.to(), t);
        return a.between(b, t).between(b.between(c, t), t);
    }

    /** Whether a ray from the point crosses the closed outline an odd number of times. */
    static boolean inside(List<Point> outline, Point point) {
        boolean inside = false;
        Point last = outline.getLast();
        for (Point next : outline) {
            boolean straddles = last.y() > point.y() != next.y() > point.y();
            if (straddles
                    && point.x()
                            < (next.x() - last.x()) * (point.y() - last.y()) / (next.y() - last.y()) + last.x()) {
                inside = !inside;
            }
            last = next;
        }
        return inside;
    }

    static boolean near(List<Point> line, Point point) {
        for (int i = 1; i < line.size(); i++) {
            if (distance(line.get(i - 1), line.get(i), point) <= REACH) {
                return true;
            }
        }
        return false;
    }

    static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        return point.distance(from.between(to, Math.clamp(along, 0, 1)));
    }
}
