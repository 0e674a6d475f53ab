package org.rightplace.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Paints the bars, the links and the marks of a Gantt chart. */
final class GanttBars {

    private static final double CORNER = 3;
    private static final double NOTE = 11;
    private static final double BEYOND = 1000;
    private static final double EDGE = 1;
    private static final double STRONG = 2;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    private final Gantt gantt;
    private final Drawing drawing;
    private final GanttPlaces places;
    private final Bounds body;
    private final Palette palette;

    GanttBars(Gantt gantt, Drawing drawing, GanttPlaces places, Bounds body) {
        this.gantt = gantt;
        this.drawing = drawing;
        this.places = places;
        this.body = body;
        this.palette = drawing.palette();
    }

    /** The lines between rows and the ground of heads. */
    void grounds(int first, int last) {
        for (int i = first; i <= last; i++) {
            Bounds row = new Bounds(body.x(), Math.round(places.rowTop(i)), body.width(), Math.round(places.rowHeight()));
            if (gantt.rows().get(i).kind() == Gantt.Kind.GROUP) {
                drawing.draw(new Shape.Rect(row, 0), Paint.fill(palette.pane()));
            }
            drawing.draw(new Shape.Rect(new Bounds(row.x(), row.bottom() - 1, row.width(), 1), 0), Paint.fill(palette.line()));
        }
    }

    void rows(int first, int last) {
        for (int i = first; i <= last; i++) {
            Gantt.Row row = gantt.rows().get(i);
            if (row.dated()) {
                Bounds bar = places.bar(i, row);
                baseline(i, row);
                if (bar.right() >= body.x() && bar.x() <= body.right()) {
                    drawing.region(
                            new Region(row.id(), new Shape.Rect(bar, CORNER), row.label(), row.words()), () -> shape(row, bar));
                    note(row, bar);
                }
            }
        }
    }

    private void shape(Gantt.Row row, Bounds bar) {
        switch (row.kind()) {
            case MILESTONE -> diamond(row, bar);
            case SUMMARY -> bracket(bar);
            default -> bar(row, bar);
        }
    }

    private void bar(Gantt.Row row, Bounds bar) {
        Bounds seen = seen(bar);
        drawing.draw(new Shape.Rect(seen, CORNER), Paint.fill(ground(row)));
        Bounds done = seen(new Bounds(bar.x(), bar.y(), Math.round(bar.width() * row.progress() / 100), bar.height()));
        if (row.progress() > 0 && done.width() > 0) {
            drawing.draw(new Shape.Rect(done, CORNER), Paint.fill(color(row)));
        }
        drawing.draw(new Shape.Rect(edge(seen, row), CORNER), edgePaint(row));
    }

    /** As much of a bar as is near the body: backends cannot draw what reaches a hundred thousand units beyond. */
    private Bounds seen(Bounds bar) {
        double from = near(bar.x());
        return new Bounds(from, bar.y(), near(bar.right()) - from, bar.height());
    }

    private double near(double x) {
        return Math.clamp(x, body.x() - BEYOND, body.right() + BEYOND);
    }

    private void diamond(Gantt.Row row, Bounds bar) {
        Point centre = bar.centre();
        double half = bar.width() / 2 + 1;
        Shape diamond = new Shape.Polygon(List.of(
                centre.plus(0, -half), centre.plus(half, 0), centre.plus(0, half), centre.plus(-half, 0)));
        boolean reached = row.progress() == 100;
        drawing.draw(diamond, Paint.fill(reached ? color(row) : ground(row)));
        drawing.draw(diamond, edgePaint(row));
    }

    /** A bar with its ends turned down over its parts. */
    private void bracket(Bounds whole) {
        Bounds bar = seen(whole);
        double thick = Math.max(2, Math.round(bar.height() / 3));
        double foot = Math.min(thick + 1, bar.width() / 2);
        Shape bracket = new Shape.Polygon(List.of(
                new Point(bar.x(), bar.y() + 1),
                new Point(bar.right(), bar.y() + 1),
                new Point(bar.right(), bar.bottom() - 2),
                new Point(bar.right() - foot, bar.y() + 1 + thick),
                new Point(bar.x() + foot, bar.y() + 1 + thick),
                new Point(bar.x(), bar.bottom() - 2)));
        drawing.draw(bracket, Paint.fill(palette.ink()));
    }

    /** What was agreed, as a thin line under the bar. */
    private void baseline(int index, Gantt.Row row) {
        if (row.baselineStart() == null || row.kind() == Gantt.Kind.SUMMARY) {
            return;
        }
        Bounds bar = places.bar(index, row.kind(), row.baselineStart(), row.baselineFinish());
        if (bar.right() < body.x() || bar.x() > body.right()) {
            return;
        }
        if (row.kind() == Gantt.Kind.MILESTONE) {
            if (!row.baselineFinish().equals(row.finish())) {
                Point centre = bar.centre();
                double half = bar.width() / 3;
                drawing.draw(new Shape.Polygon(List.of(centre.plus(0, -half), centre.plus(half, 0), centre.plus(0, half), centre.plus(-half, 0))),
                        Paint.stroke(palette.second(), EDGE));
            }
        } else {
            drawing.draw(new Shape.Rect(new Bounds(seen(bar).x(), bar.bottom() + 2, seen(bar).width(), 3), 0), Paint.fill(palette.third()));
        }
    }

    private void note(Gantt.Row row, Bounds bar) {
        double x = bar.right() + NOTE + (row.kind() == Gantt.Kind.MILESTONE ? 2 : 0);
        if (row.level() >= 0 && places.rowHeight() >= 16) {
            String initial = gantt.levels().get(row.level()).initial();
            TextStyle style = TextStyle.LABEL;
            TextSize size = drawing.measure(initial, style);
            Color color = palette.readable(color(row), palette.paper());
            drawing.text(initial, new Point(x, baselineOf(bar, size)), Anchor.START, style, color);
            x += size.width() + 5;
        }
        double room = body.right() - x;
        if (!row.note().isEmpty() && places.rowHeight() >= 16 && room > 20) {
            TextStyle style = TextStyle.SECONDARY.withSize(11);
            String note = Lines.clip(drawing, row.note(), style, room);
            // Links run under words, not through them.
            drawing.draw(
                    new Shape.Rect(new Bounds(x - 2, bar.y(), drawing.measure(note, style).width() + 4, bar.height()), 0),
                    Paint.fill(palette.paper(), 0.8));
            drawing.text(note, new Point(x, baselineOf(bar, drawing.measure(note, style))), Anchor.START, style, palette.second());
        }
    }

    private static double baselineOf(Bounds bar, TextSize size) {
        return bar.centre().y() + (size.ascent() - size.descent()) / 2;
    }

    void links(int first, int last) {
        Map<String, Integer> indexes = gantt.links().isEmpty() ? Map.of() : gantt.indexes();
        for (Gantt.Link link : gantt.links()) {
            Integer from = indexes.get(link.from());
            Integer to = indexes.get(link.to());
            if (from != null && to != null && Math.max(from, to) >= first && Math.min(from, to) <= last) {
                Gantt.Row before = gantt.rows().get(from);
                Gantt.Row after = gantt.rows().get(to);
                if (before.dated() && after.dated()) {
                    link(link, places.end(from, before, link.leaves()), places.end(to, after, link.reaches()));
                }
            }
        }
    }

    private void link(Gantt.Link link, Point from, Point to) {
        if (Math.max(from.x(), to.x()) < body.x() - 20 || Math.min(from.x(), to.x()) > body.right() + 20) {
            return;
        }
        List<Point> route = new GanttRoute(places.rowHeight()).between(from, link.leaves(), to, link.reaches()).stream()
                .map(point -> new Point(near(point.x()), point.y()))
                .toList();
        Color color = link.critical() ? palette.ink() : palette.third();
        drawing.draw(new Shape.Polyline(route), Paint.stroke(color, link.critical() ? STRONG : EDGE));
        double towards = link.reaches() == Gantt.End.START ? -1 : 1;
        drawing.draw(
                new Shape.Polygon(List.of(to, to.plus(towards * 5, -3.5), to.plus(towards * 5, 3.5))), Paint.fill(color));
    }

    /** The line of today. */
    void today() {
        LocalDate today = gantt.today();
        if (today != null) {
            double x = Math.round(places.centre(today)) + 0.5;
            if (x >= body.x() && x <= body.right()) {
                drawing.draw(
                        new Shape.Line(new Point(x, body.y()), new Point(x, body.bottom())),
                        Paint.stroke(Stroke.of(palette.ink(), 1.5).dashed(DASHES)));
            }
        }
    }

    /** The name of today's line, in the line of time. */
    void todayName(double top) {
        LocalDate today = gantt.today();
        if (today == null) {
            return;
        }
        double x = places.centre(today);
        String words = "Today " + Dates.dayOfYear(today);
        TextSize size = drawing.measure(words, TextStyle.LABEL);
        double start = x - size.width() / 2;
        if (x >= body.x() && x <= body.right()) {
            double left = Math.clamp(start, body.x() + 2, Math.max(body.x() + 2, body.right() - size.width() - 2));
            drawing.draw(
                    new Shape.Rect(new Bounds(left - 4, top + 3, size.width() + 8, body.y() - top - 5), CORNER),
                    Paint.fill(palette.ink()));
            drawing.text(words, new Point(left, (top + body.y() + size.ascent() - size.descent()) / 2), Anchor.START,
                    TextStyle.LABEL, palette.readable(palette.paper(), palette.ink()));
        }
    }

    void ghost(int index, GanttView.Ghost ghost) {
        Gantt.Row row = gantt.rows().get(index);
        Bounds bar = places.bar(index, row.kind(), ghost.start(), ghost.finish());
        drawing.draw(new Shape.Rect(bar, CORNER), Paint.fill(palette.accent(), 0.25));
        drawing.draw(new Shape.Rect(bar.inset(0.5), CORNER), Paint.stroke(Stroke.of(palette.accent(), 1.5).dashed(DASHES)));
        TextSize size = drawing.measure(ghost.words(), TextStyle.LABEL);
        double x = bar.right() + NOTE;
        drawing.draw(new Shape.Rect(new Bounds(x - 3, bar.y() - 1, size.width() + 6, bar.height() + 2), CORNER), Paint.fill(palette.paper(), 0.9));
        drawing.text(ghost.words(), new Point(x, baselineOf(bar, size)), Anchor.START, TextStyle.LABEL, palette.readable(palette.accent(), palette.paper()));
    }

    private Color color(Gantt.Row row) {
        return row.level() < 0 ? palette.second() : palette.level(row.level(), gantt.levels().size());
    }

    private Color ground(Gantt.Row row) {
        return row.level() < 0 ? palette.pane() : palette.tint(row.level(), gantt.levels().size());
    }

    private Paint edgePaint(Gantt.Row row) {
        return row.critical() ? Paint.stroke(palette.ink(), STRONG) : Paint.stroke(color(row), EDGE);
    }

    private static Bounds edge(Bounds bar, Gantt.Row row) {
        return bar.inset(row.critical() ? 1 : 0.5);
    }
}
