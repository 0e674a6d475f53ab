package org.rightplace.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Paints a trend: the steps as lines across, the days below, the series over them with their names at the right. */
final class TrendPainter {

    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(5.0, 4.0), List.of(1.5, 3.5), List.of(9.0, 3.0, 2.0, 3.0));
    private static final double MARGIN = 8;
    private static final double GAP = 8;
    private static final double FOOT = 22;
    private static final double WIDEST_NAME = 0.32;
    private static final double LINE = 15;
    private static final double RADIUS = 4;

    private final Trend trend;
    private final Drawing drawing;
    private final Palette palette;
    private final List<LocalDate> dates;
    private final Bounds field;
    private final double nameWidth;

    TrendPainter(Trend trend, Drawing drawing, Size size) {
        this.trend = trend;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.dates = trend.dates();
        double steps = Lines.width(drawing, trend.steps(), TextStyle.SECONDARY);
        double names = trend.series().stream()
                .mapToDouble(one -> drawing.measure(name(one), TextStyle.SECONDARY).width())
                .max()
                .orElse(0);
        nameWidth = Math.min(names, size.width() * WIDEST_NAME);
        double left = MARGIN + Math.min(steps, size.width() * WIDEST_NAME) + GAP;
        double right = size.width() - MARGIN - nameWidth - GAP - RADIUS;
        field = new Bounds(left, MARGIN + LINE / 2, Math.max(1, right - left),
                Math.max(1, size.height() - 2 * MARGIN - LINE / 2 - FOOT));
    }

    private static String name(Trend.Series one) {
        return one.last().isPresent() ? one.name() + " " + Trend.written(one.last().getAsDouble()) : one.name();
    }

    void paint() {
        drawing.group("", "", this::grid);
        for (int place = trend.series().size() - 1; place >= 0; place--) {
            var one = trend.series().get(place);
            int at = place;
            drawing.group(one.name(), "", () -> line(one, at));
        }
        names();
        dates.forEach(this::region);
    }

    private void grid() {
        for (int step = 0; step < trend.steps().size(); step++) {
            double y = y(step);
            drawing.draw(new Shape.Line(new Point(field.x(), y), new Point(field.right(), y)), Paint.stroke(palette.line(), 1));
            String words = Lines.clip(drawing, trend.steps().get(step), TextStyle.SECONDARY, field.x() - MARGIN - GAP);
            drawing.text(words, new Point(field.x() - GAP, y + 4), Anchor.END, TextStyle.SECONDARY, palette.second());
        }
        double free = Double.NEGATIVE_INFINITY;
        for (LocalDate date : dates) {
            double x = x(date);
            String words = words(date);
            double half = drawing.measure(words, TextStyle.SECONDARY).width() / 2;
            double middle = Math.clamp(x, MARGIN + half, Math.max(MARGIN + half, field.right() + nameWidth - half));
            drawing.draw(
                    new Shape.Line(new Point(x, field.bottom()), new Point(x, field.bottom() + 4)),
                    Paint.stroke(palette.third(), 1));
            if (middle - half >= free) {
                drawing.text(words, new Point(middle, field.bottom() + FOOT - 4), Anchor.MIDDLE, TextStyle.SECONDARY, palette.second());
                free = middle + half + GAP;
            }
        }
    }

    // Where two days share a month, the month alone would not tell them apart.
    private String words(LocalDate date) {
        boolean alone = dates.stream().filter(other -> YearMonth.from(other).equals(YearMonth.from(date))).count() == 1;
        return alone ? Dates.shortMonth(date) + " " + date.getYear() : Dates.shortDay(date);
    }

    private void line(Trend.Series one, int place) {
        Color color = color(one);
        List<Point> points = one.marks().stream().map(mark -> new Point(x(mark.date()), y(mark.value()))).toList();
        if (points.size() > 1) {
            Stroke stroke = Stroke.of(color, place == 0 ? 2.25 : 1.75).dashed(DASHES.get(place % DASHES.size()));
            drawing.draw(new Shape.Polyline(points), Paint.stroke(stroke));
        }
        for (Point point : points) {
            Shape mark = place % 2 == 0
                    ? new Shape.Circle(point, RADIUS)
                    : new Shape.Rect(new Bounds(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS), 0);
            drawing.draw(mark, place == 0
                    ? Paint.fill(color).edged(palette.paper(), 1.5)
                    : Paint.fill(palette.paper()).edged(color, 1.5));
        }
    }

    private Color color(Trend.Series one) {
        return one.level() == Trend.Series.NO_LEVEL ? palette.second() : palette.level(one.level(), one.levels());
    }

    /** The names at the ends of the lines, moved apart where they would lie over one another. */
    private void names() {
        List<Trend.Series> ended = new ArrayList<>(trend.series().stream().filter(one -> !one.marks().isEmpty()).toList());
        ended.sort(Comparator.comparingDouble((Trend.Series one) -> y(one.marks().getLast().value())));
        double free = Double.NEGATIVE_INFINITY;
        List<Double> places = new ArrayList<>();
        for (Trend.Series one : ended) {
            double y = Math.max(free, y(one.marks().getLast().value()));
            places.add(y);
            free = y + LINE;
        }
        double over = places.isEmpty() ? 0 : Math.max(0, places.getLast() - field.bottom());
        for (int i = 0; i < ended.size(); i++) {
            String words = Lines.clip(drawing, name(ended.get(i)), TextStyle.SECONDARY, nameWidth);
            Point at = new Point(field.right() + GAP + RADIUS, places.get(i) - over + 4);
            drawing.text(words, at, Anchor.START, TextStyle.SECONDARY, palette.readable(color(ended.get(i)), palette.paper()));
        }
    }

    /** A strip around each day tells its values. */
    private void region(LocalDate date) {
        int at = dates.indexOf(date);
        double from = at == 0 ? field.x() : (x(dates.get(at - 1)) + x(date)) / 2;
        double to = at == dates.size() - 1 ? field.right() : (x(date) + x(dates.get(at + 1))) / 2;
        if (to - from < 1) {
            return;
        }
        String values = trend.series().stream()
                .flatMap(one -> one.marks().stream()
                        .filter(mark -> mark.date().equals(date))
                        .map(mark -> one.name() + " " + Trend.written(mark.value())))
                .collect(Collectors.joining(", "));
        Shape strip = new Shape.Rect(new Bounds(from, field.y(), to - from, field.height()), 0);
        drawing.region(
                new Region(date.toString(), strip, Trend.day(date), values),
                () -> drawing.draw(strip, Paint.fill(palette.paper(), 0)));
    }

    private double x(LocalDate date) {
        long all = ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast());
        return all == 0
                ? field.centre().x()
                : field.x() + RADIUS + (field.width() - 2 * RADIUS) * ChronoUnit.DAYS.between(dates.getFirst(), date) / all;
    }

    private double y(double value) {
        double top = trend.steps().size() - 1.0;
        return field.bottom() - field.height() * Math.clamp(value, 0, top) / top;
    }
}
