package org.rightplace.chart;

import java.util.List;

/**
 * Where the parts of a spider go: as large a web as leaves every label room.
 *
 * @param centre the middle of the web
 * @param radius from there to the rim
 * @param labels one for each axis
 * @param foot what stands below
 */
record SpiderLayout(Point centre, double radius, List<SpiderLabel> labels, SpiderFoot foot) {

    private static final double MARGIN = 4;
    private static final double PRECISION = 0.5;

    /** A web this much smaller for the sake of labels with fewer lines is still the calmer picture. */
    private static final double WORTH_A_LINE = 0.8;

    static SpiderLayout of(Spider spider, Drawing drawing, Size size) {
        double textSize = Math.clamp(11 + (Math.min(size.width(), size.height()) - 220) / 80, 10, 15);
        SpiderFoot foot = SpiderFoot.of(spider, drawing, size, new TextStyle(Math.max(10, textSize - 1), false));
        Bounds area = new Bounds(0, 0, size.width(), foot.top()).inset(MARGIN);
        SpiderLabels labels = new SpiderLabels(spider, drawing, area, new TextStyle(textSize, false));
        double two = largest(labels, area, 2);
        double three = largest(labels, area, 3);
        double radius = two >= three * WORTH_A_LINE ? two : three;
        if (radius == 0) {
            // No web leaves every label whole: a small one with labels cut short is better than none.
            radius = Math.min(area.width(), area.height()) / 5;
        }
        return placed(labels.around(radius, radius == two ? 2 : 3), radius, area, foot);
    }

    /** The largest radius at which the labels have room in so many lines, or nothing if there is none. */
    private static double largest(SpiderLabels labels, Bounds area, int lines) {
        double low = 0;
        double high = Math.min(area.width(), area.height() * 1.2) / 2;
        while (high - low > PRECISION) {
            double radius = (low + high) / 2;
            if (labels.fit(radius, lines)) {
                low = radius;
            } else {
                high = radius;
            }
        }
        return low;
    }

    private static SpiderLayout placed(List<SpiderLabel> around, double radius, Bounds area, SpiderFoot foot) {
        Bounds whole = SpiderLabels.whole(around, radius);
        double y = area.y() + (area.height() - whole.height()) / 2 - whole.y();
        Point centre = new Point(Math.round(area.centre().x()), Math.round(y));
        List<SpiderLabel> moved = around.stream().map(label -> label.moved(centre)).toList();
        return new SpiderLayout(centre, radius, moved, foot);
    }
}
