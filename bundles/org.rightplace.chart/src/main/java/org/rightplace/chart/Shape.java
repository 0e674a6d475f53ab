package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** What a drawing is made of, apart from text. Every backend draws each of these. */
public sealed interface Shape {

    /** The smallest upright rectangle around it. */
    Bounds bounds();

    /** Whether a point is on it or in it; for a line, within two units of it. */
    boolean contains(Point point);

    /** The same outline in lines and curves, for backends that draw nothing else. */
    Path asPath();

    /** A straight line. */
    record Line(Point from, Point to) implements Shape {
        @Override
        public Bounds bounds() {
            return Outlines.bounds(List.of(from, to));
        }

        @Override
        public boolean contains(Point point) {
            return Outlines.near(List.of(from, to), point);
        }

        @Override
        public Path asPath() {
            return Path.from(from).line(to).open();
        }
    }

    /** Straight lines from point to point, which is not closed. */
    record Polyline(List<Point> points) implements Shape {
        public Polyline {
            points = Outlines.checked(points, 2);
        }

        @Override
        public Bounds bounds() {
            return Outlines.bounds(points);
        }

        @Override
        public boolean contains(Point point) {
            return Outlines.near(points, point);
        }

        @Override
        public Path asPath() {
            return Paths.through(points).open();
        }
    }

    /** An area with straight edges. */
    record Polygon(List<Point> points) implements Shape {
        public Polygon {
            points = Outlines.checked(points, 3);
        }

        @Override
        public Bounds bounds() {
            return Outlines.bounds(points);
        }

        @Override
        public boolean contains(Point point) {
            return Outlines.inside(points, point);
        }

        @Override
        public Path asPath() {
            return Paths.through(points).closed();
        }
    }

    /** An upright rectangle whose corners are rounded by the radius given. */
    record Rect(Bounds bounds, double radius) implements Shape {
        public Rect {
            radius = Math.clamp(radius, 0, Math.min(bounds.width(), bounds.height()) / 2);
        }

        @Override
        public boolean contains(Point point) {
            return bounds.contains(point);
        }

        @Override
        public Path asPath() {
            return radius == 0 ? Paths.square(bounds) : Paths.rounded(bounds, radius);
        }
    }

    /** A circle. */
    record Circle(Point centre, double radius) implements Shape {
        @Override
        public Bounds bounds() {
            return new Bounds(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        }

        @Override
        public boolean contains(Point point) {
            return centre.distance(point) <= radius;
        }

        @Override
        public Path asPath() {
            return Paths.rounded(bounds(), radius);
        }
    }

    /**
     * A part of a ring: a slice where the inner radius is nothing, a plain curve where both radii are the same.
     *
     * @param centre the middle of the ring
     * @param inner where the ring begins
     * @param outer where it ends
     * @param start where the part begins, in degrees clockwise from straight up
     * @param sweep how far it goes from there, in degrees clockwise, above nothing and less than 360
     */
    record Arc(Point centre, double inner, double outer, double start, double sweep) implements Shape {
        public Arc {
            if (!(inner >= 0) || !(outer >= inner) || !(sweep > 0) || !(sweep < 360)) {
                throw new IllegalArgumentException("An arc runs outwards and less than all the way round, not from "
                        + inner + " to " + outer + " through " + sweep + " degrees.");
            }
        }

        /** Whether it is a curve with no inside. */
        public boolean open() {
            return inner == outer;
        }

        @Override
        public Bounds bounds() {
            return Outlines.bounds(Outlines.of(this));
        }

        @Override
        public boolean contains(Point point) {
            List<Point> outline = Outlines.of(this);
            return open() ? Outlines.near(outline, point) : Outlines.inside(outline, point);
        }

        @Override
        public Path asPath() {
            return Paths.arc(this);
        }
    }

    /** An outline of lines and curves. */
    record Path(List<Segment> segments, boolean closed) implements Shape {
        public Path {
            segments = List.copyOf(segments);
            if (segments.size() < 2 || !(segments.getFirst() instanceof Segment.Move)) {
                throw new IllegalArgumentException("A path begins with a move and goes somewhere from there.");
            }
        }

        /** A path that begins at a point, to be gone on with. */
        public static Builder from(Point start) {
            return new Builder(start);
        }

        @Override
        public Bounds bounds() {
            return Outlines.bounds(Outlines.of(this));
        }

        @Override
        public boolean contains(Point point) {
            List<Point> outline = Outlines.of(this);
            return closed ? Outlines.inside(outline, point) : Outlines.near(outline, point);
        }

        @Override
        public Path asPath() {
            return this;
        }

        /** Puts a path together. */
        public static final class Builder {
            private final List<Segment> segments = new ArrayList<>();

            private Builder(Point start) {
                segments.add(new Segment.Move(start));
            }

            /** Goes straight on to a point. */
            public Builder line(Point to) {
                segments.add(new Segment.To(to));
                return this;
            }

            /** Goes on to a point in a cubic curve with two control points. */
            public Builder curve(Point leaving, Point arriving, Point to) {
                segments.add(new Segment.Curve(leaving, arriving, to));
                return this;
            }

            /** The path as it is. */
            public Path open() {
                return new Path(segments, false);
            }

            /** The path, gone back to where it began. */
            public Path closed() {
                return new Path(segments, true);
            }
        }
    }

    /** A step of a path. */
    sealed interface Segment {

        /** Where the step ends. */
        Point to();

        /** Lifts the pen and sets it down elsewhere. */
        record Move(Point to) implements Segment {}

        /** A straight line. */
        record To(Point to) implements Segment {}

        /** A cubic curve. */
        record Curve(Point leaving, Point arriving, Point to) implements Segment {}
    }
}
