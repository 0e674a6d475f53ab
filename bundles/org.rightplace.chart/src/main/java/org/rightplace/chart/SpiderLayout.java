package org.rightplace.chart;

import java.util.List;
import java.util.stream.IntStream;

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
    private static final int MOST_LINES = 3;

    /** A web this much smaller for the sake of labels with fewer lines is still the calmer picture. */
    private static final double WORTH_A_LINE = 0.85;

    /** A web this much larger is worth standing a little to one side. */
    private static final double WORTH_A_SHIFT = 1.06;

    static SpiderLayout of(Spider spider, Drawing drawing, Size size) {
        double textSize = Math.clamp(10 + (Math.min(size.width(), size.height()) - 220) / 60, 9.5, 15);
        SpiderFoot foot = SpiderFoot.of(spider, drawing, size, new TextStyle(Math.clamp(textSize - 1, 10, 13), false));
        Bounds area = new Bounds(0, 0, size.width(), foot.top()).inset(MARGIN);
        SpiderLabels labels = new SpiderLabels(spider, drawing, area, new TextStyle(textSize, false));
        double middle = area.width() / 2;
        SpiderWeb even = best(labels, area, middle);
        Bounds around = SpiderLabels.whole(labels.around(even), even.radius());
        SpiderWeb shifted = best(labels, area, middle - (around.x() + around.right()) / 2);
        return placed(labels, shifted.radius() > even.radius() * WORTH_A_SHIFT ? shifted : even, area, foot);
    }

    private static SpiderWeb best(SpiderLabels labels, Bounds area, double middle) {
        List<SpiderWeb> webs = IntStream.rangeClosed(1, MOST_LINES)
                .mapToObj(lines -> largest(labels, area, new SpiderWeb(middle, 0, lines)))
                .toList();
        double largest = webs.stream().mapToDouble(SpiderWeb::radius).max().orElse(0);
        if (largest == 0) {
            // No web leaves every label whole: a small one with labels cut short is better than none.
            return new SpiderWeb(middle, Math.min(area.width(), area.height()) / 5, MOST_LINES);
        }
        return webs.stream()
                .filter(web -> web.radius() >= largest * WORTH_A_LINE)
                .findFirst()
                .orElseThrow();
    }

    private static SpiderWeb largest(SpiderLabels labels, Bounds area, SpiderWeb least) {
        double low = 0;
        double high = Math.min(area.width(), area.height() * 1.2) / 2;
        while (high - low > PRECISION) {
            double radius = (low + high) / 2;
            if (labels.fit(least.withRadius(radius))) {
                low = radius;
            } else {
                high = radius;
            }
        }
        return least.withRadius(low);
    }

    private static SpiderLayout placed(SpiderLabels labels, SpiderWeb web, Bounds area, SpiderFoot foot) {
        List<SpiderLabel> around = labels.around(web);
        Bounds whole = SpiderLabels.whole(around, web.radius());
        double y = area.y() + (area.height() - whole.height()) / 2 - whole.y();
        Point centre = new Point(Math.round(area.x() + web.middle()), Math.round(y));
        List<SpiderLabel> moved = around.stream().map(label -> label.moved(centre)).toList();
        return new SpiderLayout(centre, web.radius(), moved, foot);
    }
}
