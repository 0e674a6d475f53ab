package org.rightplace.workbench.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;

/** Finds regions: under the pointer, and the next one in a direction for those who go from one to another by keys. */
final class RegionWalk {

    /** What lies aside of the direction counts for more than what lies farther along it. */
    private static final double ASIDE = 2;

    /** Of regions equally near by their edges the one whose middle is nearer comes first. */
    private static final double MIDDLE = 0.01;

    private static final double ROUNDING = 0.5;

    /** The four ways to go. */
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Way(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private RegionWalk() {}

    /** The region at a point: the one drawn last where several are. */
    static Optional<Region> at(List<Region> regions, Point point) {
        return regions.reversed().stream()
                .filter(region -> region.outline().contains(point))
                .findFirst();
    }

    /** The region named so. */
    static Optional<Region> named(List<Region> regions, String id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /**
     * The nearest region that way; the same if there is none. Among rectangles only those count that begin where this
     * one ends, so that a column is gone down step by step; what has another form is told by its middle.
     */
    static Region next(List<Region> regions, Region from, Way way) {
        return regions.stream()
                .filter(region -> gap(from, region, way) > -ROUNDING && along(from, region, way) > ROUNDING)
                .min(Comparator.comparingDouble(region -> cost(from, region, way)))
                .orElse(from);
    }

    private static double cost(Region from, Region to, Way way) {
        double middles = along(from, to, way) + ASIDE * aside(from, to, way);
        if (!rectangles(from, to)) {
            return middles;
        }
        Bounds here = from.outline().bounds();
        Bounds there = to.outline().bounds();
        double apart = way.dx == 0
                ? Math.max(here.x() - there.right(), there.x() - here.right())
                : Math.max(here.y() - there.bottom(), there.y() - here.bottom());
        return gap(from, to, way) + ASIDE * Math.max(0, apart) + MIDDLE * middles;
    }

    /** How far the other begins beyond where this one ends. */
    private static double gap(Region from, Region to, Way way) {
        if (!rectangles(from, to)) {
            return 0;
        }
        Bounds here = from.outline().bounds();
        Bounds there = to.outline().bounds();
        return switch (way) {
            case LEFT -> here.x() - there.right();
            case RIGHT -> there.x() - here.right();
            case UP -> here.y() - there.bottom();
            case DOWN -> there.y() - here.bottom();
        };
    }

    private static boolean rectangles(Region one, Region other) {
        return one.outline() instanceof Shape.Rect && other.outline() instanceof Shape.Rect;
    }

    private static double along(Region from, Region to, Way way) {
        Point here = from.outline().bounds().centre();
        Point there = to.outline().bounds().centre();
        return (there.x() - here.x()) * way.dx + (there.y() - here.y()) * way.dy;
    }

    private static double aside(Region from, Region to, Way way) {
        Point here = from.outline().bounds().centre();
        Point there = to.outline().bounds().centre();
        return Math.abs((there.x() - here.x()) * way.dy) + Math.abs((there.y() - here.y()) * way.dx);
    }
}
