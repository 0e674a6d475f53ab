package org.rightplace.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one series looks: by line and marker as well as by colour, so that series at one level, in greys or to a
 * colour-blind reader stay apart.
 *
 * @param place the series' place among the others
 * @param stroke its line
 * @param palette the colours of the drawing
 */
record SpiderLine(int place, Stroke stroke, Palette palette) {

    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(5.0, 4.0), List.of(1.5, 3.5), List.of(9.0, 3.0, 2.0, 3.0));

    /** One more than there are dashes, so that twenty series go by before two look alike. */
    private static final int MARKERS = 5;

    static SpiderLine of(Spider spider, Spider.Series series, Palette palette) {
        int place = spider.series().indexOf(series);
        Stroke plain = Stroke.of(spider.color(series, palette), place == 0 ? 2.25 : 1.75);
        return new SpiderLine(place, plain.dashed(DASHES.get(place % DASHES.size())), palette);
    }

    void draw(Drawing drawing, List<Point> points) {
        drawing.draw(new Shape.Polyline(points), Paint.stroke(stroke));
    }

    /** The marker: full for the first series, hollow for the others, in another form for each. */
    void mark(Drawing drawing, Point at, double radius) {
        Shape shape = switch (place % MARKERS) {
            case 0 -> new Shape.Circle(at, radius);
            case 1 -> new Shape.Rect(new Bounds(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).inset(0.4), 0);
            case 2 -> corners(at, radius * 1.3, 3, 0);
            case 3 -> corners(at, radius * 1.2, 4, 0);
            default -> corners(at, radius * 1.3, 3, 180);
        };
        Paint paint = place == 0
                ? Paint.fill(stroke.color()).edged(palette.paper(), 1.5)
                : Paint.fill(palette.paper()).edged(stroke.color(), 1.5);
        drawing.draw(shape, paint);
    }

    private static Shape corners(Point at, double radius, int count, double first) {
        return new Shape.Polygon(IntStream.range(0, count)
                .mapToObj(corner -> at.towards(first + 360.0 * corner / count, radius))
                .toList());
    }
}
