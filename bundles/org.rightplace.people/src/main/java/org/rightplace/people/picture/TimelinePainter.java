package org.rightplace.people.picture;

import java.time.LocalDate;
import java.util.List;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.chart.Stroke;
import org.rightplace.chart.TextStyle;
import org.rightplace.chart.TimeScale;
import org.rightplace.workspace.Days;

/** Paints the changes of groups along a line of time. */
final class TimelinePainter {

    private static final double AXIS = 22;
    private static final double ROW = 44;
    private static final double PAD = 8;
    private static final double MARK = 8;
    private static final double NAMES = 0.28;
    private static final double WIDEST_NAMES = 300;
    private static final double UNDATED = 84;
    private static final double EVERY_MONTH = 32;
    private static final double EVERY_QUARTER = 11;
    private static final int QUARTER = 3;
    private static final TextStyle SMALL = new TextStyle(11, false);

    private final ChangeTimeline chart;
    private final Drawing drawing;
    private final Palette palette;
    private final Size size;
    private final double names;
    private final double row;
    private final Bounds body;
    private final TimeScale scale;

    TimelinePainter(ChangeTimeline chart, Drawing drawing, Size size) {
        this.chart = chart;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.size = size;
        boolean alone = chart.rows().size() == 1;
        names = alone ? 0 : Math.round(Math.min(WIDEST_NAMES, size.width() * NAMES));
        row = Math.min(ROW + 20, Math.max(1, (size.height() - AXIS) / Math.max(1, chart.rows().size())));
        double right = size.width() - (chart.undated() ? UNDATED : 0);
        body = new Bounds(names, AXIS, Math.max(1, right - names), chart.rows().size() * row);
        scale = chart.span().map(span -> TimeScale.fitting(span[0], span[1], body.width())).orElse(null);
    }

    static double height(int rows) {
        return AXIS + Math.max(1, rows) * ROW + 1;
    }

    void paint() {
        if (scale != null) {
            axis();
        }
        if (chart.undated()) {
            drawing.text("No date yet", new Point(body.right() + PAD, AXIS - 7), Anchor.START, SMALL.bold(), palette.second());
        }
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), AXIS + i * row);
        }
    }

    private void axis() {
        double month = scale.day() * 30.4;
        var at = scale.at(0).withDayOfMonth(1).plusMonths(1);
        for (; x(at) < body.right(); at = at.plusMonths(1)) {
            boolean year = at.getMonthValue() == 1;
            boolean shown = month >= EVERY_MONTH || year || month >= EVERY_QUARTER && (at.getMonthValue() - 1) % QUARTER == 0;
            if (shown) {
                double x = Math.round(x(at));
                rect(new Bounds(x, AXIS, 1, body.height()), year ? palette.third() : palette.line());
                var words = year ? Integer.toString(at.getYear()) : Days.shortMonth(at);
                if (x + drawing.measure(words, SMALL).width() < body.right()) {
                    drawing.text(words, new Point(x + 3, AXIS - 7), Anchor.START, year ? SMALL.bold() : SMALL, palette.second());
                }
            }
        }
    }

    private void row(ChangeTimeline.Row line, double top) {
        rect(new Bounds(0, Math.round(top), size.width(), 1), palette.line());
        if (names > 0) {
            var box = new Bounds(0, top, names, row);
            drawing.region(new Region(ChangeTimeline.groupRegion(line.id()), new Shape.Rect(box, 0), line.name(), line.detail()), () -> {
                boolean crowded = !line.crowds().isEmpty();
                drawing.text(clip((crowded ? "▲ " : "") + line.name(), TextStyle.BODY, names - 2 * PAD),
                        new Point(PAD, top + row / 2 - 3), Anchor.START, TextStyle.BODY, palette.ink());
                drawing.text(clip(line.detail(), SMALL, names - 2 * PAD), new Point(PAD, top + row / 2 + 12), Anchor.START, SMALL, palette.second());
            });
        }
        line.crowds().forEach(crowd -> crowd(line, crowd, top));
        double middle = top + row * (row >= ROW ? 0.62 : 0.5);
        for (int i = 0; i < line.marks().size(); i++) {
            mark(line.marks(), i, middle);
        }
    }

    // The box has a broken edge and says how many, so that it is seen without its colour too.
    private void crowd(ChangeTimeline.Row line, ChangeTimeline.Crowd crowd, double top) {
        double left = x(crowd.first()) - MARK - 3;
        double right = Math.max(x(crowd.last()) + MARK + 3, left + 2 * MARK + 6);
        var box = new Shape.Rect(new Bounds(left, top + 3, right - left, row - 6), 4);
        drawing.region(new Region("crowd " + line.id() + " " + crowd.first(), box, line.name(), crowd.words()), () -> {
            drawing.draw(box, Paint.fill(palette.warning(), 0.1));
            drawing.draw(box, Paint.stroke(Stroke.of(palette.warning(), 1.4).dashed(List.of(4.0, 3.0))));
        });
        if (row >= ROW) {
            var words = "▲ " + crowd.label();
            double room = body.right() - left - 2 * PAD;
            drawing.text(clip(words, SMALL.bold(), room), new Point(left + 5, top + 14), Anchor.START, SMALL.bold(),
                    palette.readable(palette.warning(), palette.paper()));
        }
    }

    private void mark(List<ChangeTimeline.Mark> marks, int index, double middle) {
        var mark = marks.get(index);
        double x = place(marks, index);
        var centre = new Point(x, middle);
        var circle = new Shape.Circle(centre, MARK);
        drawing.region(new Region(ChangeTimeline.region(mark.id()), circle, mark.workstream(), mark.words()), () -> {
            boolean known = mark.level() >= 0;
            var edge = known ? palette.level(mark.level(), chart.levels()) : palette.second();
            var ground = known ? palette.tint(mark.level(), chart.levels()) : palette.paper();
            drawing.draw(circle, Paint.fill(ground).edged(edge, 2));
            var text = known ? palette.levelText(mark.level(), chart.levels()) : palette.second();
            var initial = known ? mark.initial() : "?";
            drawing.text(initial, centre.plus(0, 4), Anchor.MIDDLE, SMALL.bold(), text);
        });
        words(marks, index, x, middle);
    }

    // Words stand right of a mark as far as there is room before the next.
    private void words(List<ChangeTimeline.Mark> marks, int index, double x, double middle) {
        var mark = marks.get(index);
        double end = index + 1 < marks.size() ? place(marks, index + 1) - MARK : mark.date() == null ? size.width() : body.right();
        double room = end - x - MARK - 2 * 4;
        if (room >= 40) {
            double left = x + MARK + 4;
            drawing.text(clip(mark.workstream(), SMALL.bold(), room), new Point(left, middle - 1), Anchor.START, SMALL.bold(), palette.ink());
            var second = mark.date() == null ? mark.what() : Days.shown(mark.date()) + (mark.what().isEmpty() ? "" : ", " + mark.what());
            drawing.text(clip(second, SMALL, room), new Point(left, middle + 11), Anchor.START, SMALL, palette.second());
        }
    }

    /** Where a mark stands: on its day, or beside the one before that has the same; at the right if it has none. */
    private double place(List<ChangeTimeline.Mark> marks, int index) {
        var mark = marks.get(index);
        double before = index == 0 ? Double.NEGATIVE_INFINITY : place(marks, index - 1);
        if (mark.date() == null) {
            return Math.max(before + 2 * MARK + 2, body.right() + PAD + MARK);
        }
        return Math.max(before + 2 * MARK + 2, x(mark.date()));
    }

    private double x(LocalDate date) {
        return names + scale.x(date);
    }

    private void rect(Bounds bounds, Color color) {
        drawing.draw(new Shape.Rect(bounds, 0), Paint.fill(color));
    }

    private String clip(String words, TextStyle style, double room) {
        return Lines.clip(drawing, words, style, room);
    }
}
