package org.rightplace.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where on a web the levels' initials are least in the way of the lines: one beside the other, towards the rim. A
 * level that has several rings is named in one of them.
 */
final class SpiderInitials {

    private static final List<Double> FRACTIONS = List.of(0.5, 0.36, 0.64);

    /** Nearer than this to where they are first looked for, in units, a better place is not worth the restlessness. */
    private static final double WORTH_MOVING = 2;

    /** A line this far away is in nobody's way. */
    private static final double CLEAR = 9;

    /** Where a score on an axis is drawn. */
    interface Web {
        Point at(int axis, double score);
    }

    private final Spider spider;
    private final Web web;
    private final List<Shape.Line> lines = new ArrayList<>();

    SpiderInitials(Spider spider, Web web) {
        this.spider = spider;
        this.web = web;
        spider.series().forEach(this::collect);
    }

    private void collect(Spider.Series one) {
        for (int axis = 0; axis < spider.axes().size(); axis++) {
            int next = (axis + 1) % spider.axes().size();
            if (one.values().get(axis).isPresent() && one.values().get(next).isPresent()) {
                lines.add(new Shape.Line(
                        web.at(axis, one.values().get(axis).getAsDouble()),
                        web.at(next, one.values().get(next).getAsDouble())));
            }
        }
    }

    /** A ring for each level and a place in it: at the upper right, unless elsewhere is clearly better. */
    Map<Spider.Band, Point> spots() {
        Map<Spider.Band, Point> best = Map.of();
        double clearance = Double.NEGATIVE_INFINITY;
        for (int axis = 0; axis < spider.axes().size(); axis++) {
            for (double fraction : FRACTIONS) {
                Map<Spider.Band, Point> spots = spots(axis, fraction);
                double here = spots.values().stream().mapToDouble(this::clearance).min().orElse(0);
                if (here > clearance + WORTH_MOVING) {
                    best = spots;
                    clearance = here;
                }
            }
        }
        return best;
    }

    private Map<Spider.Band, Point> spots(int axis, double fraction) {
        Map<Integer, Spider.Band> clearest = new TreeMap<>();
        for (Spider.Band band : spider.bands()) {
            if (band.level() != Spider.Band.NO_LEVEL) {
                clearest.merge(band.level(), band, (one, other) ->
                        clearance(spot(other, axis, fraction)) > clearance(spot(one, axis, fraction)) ? other : one);
            }
        }
        Map<Spider.Band, Point> spots = new LinkedHashMap<>();
        clearest.values().forEach(band -> spots.put(band, spot(band, axis, fraction)));
        return spots;
    }

    private Point spot(Spider.Band band, int axis, double fraction) {
        double middle = (band.low() + band.high()) / 2;
        return web.at(axis, middle).between(web.at((axis + 1) % spider.axes().size(), middle), fraction);
    }

    private double clearance(Point spot) {
        double nearest = lines.stream()
                .mapToDouble(line -> Outlines.distance(line.from(), line.to(), spot))
                .min()
                .orElse(CLEAR);
        return Math.min(nearest, CLEAR);
    }
}
