package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paints a spider that has been laid out. */
final class SpiderPainter {

    private static final double ROOM_FOR_INITIAL = 13;
    private static final double FRONT = 0.16;
    private static final double BEHIND = 0.06;
    private static final double SPREAD = 6;

    private final Spider spider;
    private final Drawing drawing;
    private final Palette palette;
    private final SpiderLayout layout;
    private final int axes;

    SpiderPainter(Spider spider, Drawing drawing, SpiderLayout layout) {
        this.spider = spider;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.layout = layout;
        this.axes = spider.axes().size();
    }

    void paint() {
        drawing.group("", "", this::web);
        drawing.group("", "", this::spread);
        for (Spider.Series one : spider.series().reversed()) {
            drawing.group(one.name(), "", () -> series(one));
        }
        drawing.group("", "", this::spreadEnds);
        for (int axis = 0; axis < axes; axis++) {
            axis(axis);
        }
        layout.foot().draw(spider, drawing);
    }

    private void web() {
        for (Spider.Band band : spider.bands().reversed()) {
            drawing.draw(ring(band.high()), ground(band));
        }
        if (spider.bands().isEmpty()) {
            drawing.draw(ring(spider.rim()), Paint.fill(palette.pane()).edged(palette.line(), 1));
        }
        for (int axis = 0; axis < axes; axis++) {
            drawing.draw(new Shape.Line(layout.centre(), at(axis, spider.rim())), Paint.stroke(spoke(axis)));
        }
        new SpiderInitials(spider, this::at).spots().forEach(this::initial);
    }

    private void spread() {
        eachSpread((axis, low, high) -> drawing.draw(
                new Shape.Line(low, high), Paint.stroke(Stroke.of(palette.second(), SPREAD).faded(0.5))));
    }

    // Above the lines, for where people are nearly of one mind the ends are all there is to see.
    private void spreadEnds() {
        eachSpread((axis, low, high) -> {
            for (Point end : List.of(low, high)) {
                double across = spider.angle(axis) + 90;
                drawing.draw(
                        new Shape.Line(end.towards(across, -SPREAD - 2), end.towards(across, SPREAD + 2)),
                        Paint.stroke(Stroke.of(palette.ink(), 1.5)));
            }
        });
    }

    private void eachSpread(Between between) {
        for (int axis = 0; axis < axes; axis++) {
            Spider.Spread spread = spider.spread().get(spider.axes().get(axis).id());
            if (spread != null) {
                between.draw(axis, at(axis, spread.low()), at(axis, spread.high()));
            }
        }
    }

    private interface Between {
        void draw(int axis, Point low, Point high);
    }

    private Paint ground(Spider.Band band) {
        return band.level() == Spider.Band.NO_LEVEL
                ? Paint.fill(palette.pane()).edged(palette.line(), 1)
                : Paint.fill(palette.tint(band.level(), spider.levels().size())).edged(palette.paper(), 1.5);
    }

    /** An axis on which a value is missing is broken itself, so that the gap does not pass for a score of nothing. */
    private Stroke spoke(int axis) {
        Stroke spoke = Stroke.of(palette.third(), 1).faded(0.45);
        boolean missing = spider.series().stream().anyMatch(one -> one.values().get(axis).isEmpty());
        return missing ? spoke.dashed(List.of(2.0, 3.0)) : spoke;
    }

    private void initial(Spider.Band band, Point spot) {
        double thickness = (band.high() - band.low()) / spider.rim() * layout.radius() * Math.cos(Math.PI / axes);
        if (thickness >= ROOM_FOR_INITIAL) {
            TextStyle style = new TextStyle(Math.clamp(thickness * 0.45, 9, 13), true);
            drawing.text(
                    spider.levels().get(band.level()).initial(),
                    spot.plus(0, style.size() * 0.36),
                    Anchor.MIDDLE,
                    style,
                    palette.levelText(band.level(), spider.levels().size()));
        }
    }

    private Shape ring(double value) {
        return new Shape.Polygon(
                IntStream.range(0, axes).mapToObj(axis -> at(axis, value)).toList());
    }

    private Point at(int axis, double value) {
        double distance = Math.clamp(value, 0, spider.rim()) / spider.rim() * layout.radius();
        return layout.centre().towards(spider.angle(axis), distance);
    }

    private void series(Spider.Series one) {
        SpiderLine line = SpiderLine.of(spider, one, palette);
        double opacity = line.place() == 0 ? FRONT : BEHIND;
        for (List<Point> run : runs(one)) {
            boolean whole = run.size() > axes;
            List<Point> outline = new ArrayList<>(whole ? run.subList(0, axes) : run);
            if (!whole) {
                outline.add(layout.centre());
            }
            if (outline.size() > 2) {
                drawing.draw(new Shape.Polygon(outline), Paint.fill(line.stroke().color(), opacity));
            }
            if (run.size() > 1) {
                line.draw(drawing, run);
            }
        }
        double radius = Math.clamp(layout.radius() / 22, 2.5, 5);
        for (int axis = 0; axis < axes; axis++) {
            OptionalDouble value = one.values().get(axis);
            if (value.isPresent()) {
                line.mark(drawing, at(axis, value.getAsDouble()), radius);
            }
        }
    }

    /** The stretches of neighbouring axes that have values; one that goes all the way round ends where it began. */
    private List<List<Point>> runs(Spider.Series one) {
        int gap = IntStream.range(0, axes)
                .filter(axis -> one.values().get(axis).isEmpty())
                .findFirst()
                .orElse(-1);
        List<List<Point>> runs = new ArrayList<>();
        runs.add(new ArrayList<>());
        for (int step = 1; step <= (gap < 0 ? axes + 1 : axes); step++) {
            int axis = (gap + step + axes) % axes;
            OptionalDouble value = one.values().get(axis);
            if (value.isPresent()) {
                runs.getLast().add(at(axis, value.getAsDouble()));
            } else {
                runs.add(new ArrayList<>());
            }
        }
        runs.removeIf(List::isEmpty);
        return runs;
    }

    /** The whole sector stands for its axis, so that pointing anywhere in it tells the values. */
    private void axis(int axis) {
        String values = spider.series().stream()
                .map(one -> spider.series().size() == 1 ? one.written(axis) : one.name() + " " + one.written(axis))
                .collect(Collectors.joining(", "));
        Point rim = at(axis, spider.rim());
        Point before = rim.between(at((axis + axes - 1) % axes, spider.rim()), 0.5);
        Point after = rim.between(at((axis + 1) % axes, spider.rim()), 0.5);
        Shape sector = new Shape.Polygon(List.of(layout.centre(), before, rim, after));
        Spider.Axis named = spider.axes().get(axis);
        drawing.region(new Region(named.id(), sector, named.label(), values), () -> {
            drawing.draw(sector, Paint.fill(palette.paper(), 0));
            layout.labels().get(axis).draw(drawing);
        });
    }
}
