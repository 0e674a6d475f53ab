package org.rightplace.people.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.chart.TextStyle;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.people.Amounts;
import org.rightplace.people.PlaceBalance;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * How many work for each place today and after the changes: two bars for each place in the colour of its level, the
 * upper one hollow for today, the lower one full for afterwards, with the numbers beside them.
 */
public final class PlaceBars implements Chart {

    private static final double ROW = 30;
    private static final double FOOT = 22;
    private static final double PAD = 8;
    private static final double BAR = 8;
    private static final double NAMES = 0.3;
    private static final double WIDEST_NAMES = 240;
    private static final double NUMBERS = 150;
    private static final TextStyle SMALL = new TextStyle(11, false);
    private static final double LEAST = 0.005;

    private final List<Row> rows;
    private final int levels;

    /** A place before and after. */
    private record Row(String id, String name, int level, String initial, PlaceBalance.Line line) {

        String numbers() {
            double difference = line.difference();
            var change = Math.abs(difference) < LEAST
                    ? "no change"
                    : (difference > 0 ? "+" : "−") + Amounts.shown(Math.abs(difference));
            return Amounts.shown(line.before()) + " → " + Amounts.shown(line.after()) + " (" + change + ")";
        }
    }

    private PlaceBars(Snapshot snapshot, PlaceBalance balance) {
        var names = Names.of(snapshot);
        levels = snapshot.framework().map(framework -> framework.levels().size()).orElse(0);
        rows = balance.lines().entrySet().stream()
                .filter(entry -> entry.getValue().before() >= LEAST || entry.getValue().after() >= LEAST)
                .map(entry -> {
                    var level = snapshot.find(Place.class, entry.getKey()).map(Place::level).orElse("");
                    int rank = snapshot.framework().map(framework -> framework.rank(level)).orElse(-1);
                    var initial = snapshot.framework().flatMap(framework -> framework.level(level)).map(Level::initial).orElse("");
                    var name = entry.getKey().isEmpty() ? "No place yet" : names.name(Names.Sort.PLACE, entry.getKey());
                    return new Row(entry.getKey(), name, rank, initial, entry.getValue());
                })
                .sorted(Comparator.comparingInt((Row row) -> -row.level()).thenComparing(Row::name, NameOrder.NAMES))
                .toList();
    }

    /** The places of a system before and after all changes. */
    public static PlaceBars of(Snapshot snapshot) {
        return new PlaceBars(snapshot, PlaceBalance.of(snapshot));
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return rows.isEmpty();
    }

    @Override
    public String title() {
        return "Whole-time equivalents by place, today and after the changes";
    }

    @Override
    public String description() {
        return rows.stream().map(row -> row.name() + ": " + row.numbers()).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public Size preferredSize() {
        return new Size(760, Math.max(1, rows.size()) * ROW + FOOT);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        double names = Math.round(Math.min(WIDEST_NAMES, size.width() * NAMES));
        double room = Math.max(10, size.width() - names - NUMBERS - 2 * PAD);
        double most = rows.stream().mapToDouble(row -> Math.max(row.line().before(), row.line().after())).max().orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            row(drawing, rows.get(i), i * ROW, names, room / Math.max(LEAST, most), size);
        }
        foot(drawing, rows.size() * ROW + FOOT / 2 + 4, names);
    }

    private void row(Drawing drawing, Row row, double top, double names, double unit, Size size) {
        var palette = drawing.palette();
        var box = new Shape.Rect(new Bounds(0, top, size.width(), ROW), 0);
        drawing.region(new Region(row.id(), box, row.name(), row.numbers() + " WTE"), () -> {
            boolean known = row.level() >= 0;
            var edge = known ? palette.level(row.level(), levels) : palette.second();
            double middle = top + ROW / 2;
            if (known) {
                drawing.text(row.initial(), new Point(PAD, middle + 4), Anchor.START, SMALL.bold(),
                        palette.readable(edge, palette.paper()));
            }
            double left = PAD + 18;
            drawing.text(Lines.clip(drawing, row.name(), TextStyle.SECONDARY, names - left), new Point(left, middle + 4), Anchor.START,
                    TextStyle.SECONDARY, palette.ink());
            bars(drawing, row, top, names, unit, known ? palette.tint(row.level(), levels) : palette.pane(), edge);
            double end = names + Math.max(row.line().before(), row.line().after()) * unit + PAD;
            drawing.text(row.numbers(), new Point(end, middle + 4), Anchor.START, TextStyle.SECONDARY, palette.ink());
            drawing.draw(new Shape.Rect(new Bounds(0, Math.round(top + ROW) - 1, size.width(), 1), 0), Paint.fill(palette.line()));
        });
    }

    private static void bars(Drawing drawing, Row row, double top, double left, double unit, Color ground, Color edge) {
        double y = top + (ROW - 2 * BAR - 2) / 2;
        drawing.draw(
                new Shape.Rect(new Bounds(left + 0.5, y + 0.5, Math.max(1, row.line().before() * unit), BAR - 1), 0),
                Paint.fill(ground).edged(edge, 1));
        drawing.draw(
                new Shape.Rect(new Bounds(left, y + BAR + 2, Math.max(1, row.line().after() * unit), BAR), 0), Paint.fill(edge));
    }

    private static void foot(Drawing drawing, double baseline, double left) {
        Palette palette = drawing.palette();
        drawing.draw(new Shape.Rect(new Bounds(left + 0.5, baseline - 8, 18, 8), 0), Paint.stroke(palette.second(), 1));
        drawing.text("today", new Point(left + 24, baseline), Anchor.START, SMALL, palette.second());
        drawing.draw(new Shape.Rect(new Bounds(left + 70, baseline - 8, 18, 8), 0), Paint.fill(palette.second()));
        drawing.text("after the changes, in whole-time equivalents (WTE)", new Point(left + 94, baseline), Anchor.START, SMALL, palette.second());
    }
}
