package org.rightplace.workbench.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;

/** Finds regions: under the pointer, and the next one in a direction for those who go from one to another by keys. */
final class RegionWalk {

    /** What lies aside of the direction counts for more than what lies farther along it. */
    private static final double ASIDE = 2;

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

    /** The nearest region that way; the same if there is none. */
    static Region next(List<Region> regions, Region from, Way way) {
        Point here = from.outline().bounds().centre();
        return regions.stream()
                .filter(region -> along(here, centre(region), way) > 0.5)
                .min(Comparator.comparingDouble(region -> cost(here, centre(region), way)))
                .orElse(from);
    }

    private static Point centre(Region region) {
        return region.outline().bounds().centre();
    }

    private static double along(Point here, Point there, Way way) {
        return (there.x() - here.x()) * way.dx + (there.y() - here.y()) * way.dy;
    }

    private static double cost(Point here, Point there, Way way) {
        double aside = Math.abs((there.x() - here.x()) * way.dy) + Math.abs((there.y() - here.y()) * way.dx);
        return along(here, there, way) + ASIDE * aside;
    }
}
