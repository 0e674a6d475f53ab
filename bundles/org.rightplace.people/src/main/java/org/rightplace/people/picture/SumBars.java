package org.rightplace.people.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.chart.TextStyle;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.Place;
import org.rightplace.model.StaffChange;
import org.rightplace.people.Amounts;
import org.rightplace.people.Choices;
import org.rightplace.people.Totals;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** How many whole-time equivalents changes concern, as a bar with its number for each place, band, kind or month. */
public final class SumBars implements Chart {

    /** What sums are shown by, in this order. */
    public static final List<Totals.By> SHOWN =
            List.of(Totals.By.PLACE_AFTER, Totals.By.BAND, Totals.By.KIND, Totals.By.MONTH);

    private static final double ROW = 24;
    private static final double PAD = 8;
    private static final double BAR = 10;
    private static final double NAMES = 0.34;
    private static final double NUMBERS = 160;

    private final Totals.By by;
    private final List<Row> rows;
    private final int levels;

    /**
     * A sum.
     *
     * @param name what is summed
     * @param level the rank of the level of a place, or -1
     * @param line how much
     */
    public record Row(String name, int level, Totals.Line line) {

        /** How much, in words. */
        public String numbers() {
            return Amounts.shown(line.wte()) + " WTE · " + (line.changes() == 1 ? "1 change" : line.changes() + " changes");
        }
    }

    private SumBars(Snapshot snapshot, Collection<StaffChange> changes, Totals.By by) {
        this.by = by;
        levels = snapshot.framework().map(framework -> framework.levels().size()).orElse(0);
        rows = rows(snapshot, changes, by);
    }

    /** The sums of changes. */
    public static SumBars of(Snapshot snapshot, Collection<StaffChange> changes, Totals.By by) {
        return new SumBars(snapshot, changes, by);
    }

    /** The sums of changes: months in their order, everything else the largest first, what is not said last. */
    public static List<Row> rows(Snapshot snapshot, Collection<StaffChange> changes, Totals.By by) {
        var rows = new ArrayList<Row>();
        var last = new ArrayList<Row>();
        Totals.of(snapshot, changes, by).forEach((key, line) -> {
            if (key.isEmpty()) {
                last.add(new Row(unsaid(by), -1, line));
            } else {
                rows.add(new Row(name(snapshot, by, key), level(snapshot, by, key), line));
            }
        });
        if (by != Totals.By.MONTH) {
            rows.sort(Comparator.comparingDouble((Row row) -> -row.line().wte()).thenComparing(Row::name, NameOrder.NAMES));
        }
        rows.addAll(last);
        return rows;
    }

    /** What a sum is by, as a heading. */
    public static String title(Totals.By by) {
        return switch (by) {
            case PLACE -> "By place today";
            case PLACE_AFTER -> "By place afterwards";
            case BAND -> "By band";
            case KIND -> "By what changes";
            case MONTH -> "By month";
            case WORKSTREAM -> "By workstream";
        };
    }

    private static String unsaid(Totals.By by) {
        return switch (by) {
            case PLACE, PLACE_AFTER -> "No place yet";
            case BAND -> "No band yet";
            case KIND -> "Not said yet";
            case MONTH -> "No date yet";
            case WORKSTREAM -> "No workstream";
        };
    }

    private static String name(Snapshot snapshot, Totals.By by, String key) {
        return switch (by) {
            case PLACE, PLACE_AFTER -> Names.of(snapshot).name(Names.Sort.PLACE, key);
            case WORKSTREAM -> Names.of(snapshot).name(Names.Sort.WORKSTREAM, key);
            case KIND -> capital(Choices.shown(ChangeKind.valueOf(key)));
            case MONTH -> Days.month(LocalDate.parse(key + "-01"));
            case BAND -> key.matches("[0-9].*") ? "Band " + key : capital(key);
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static int level(Snapshot snapshot, Totals.By by, String key) {
        return by != Totals.By.PLACE && by != Totals.By.PLACE_AFTER
                ? -1
                : snapshot.find(Place.class, key)
                        .flatMap(place -> snapshot.framework().map(framework -> framework.rank(place.level())))
                        .orElse(-1);
    }

    @Override
    public String title() {
        return title(by);
    }

    @Override
    public String description() {
        return rows.stream().map(row -> row.name() + ": " + row.numbers()).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public Size preferredSize() {
        return new Size(460, Math.max(1, rows.size()) * ROW);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        double names = Math.round(size.width() * NAMES);
        double most = rows.stream().mapToDouble(row -> row.line().wte()).max().orElse(1);
        double unit = Math.max(4, size.width() - names - NUMBERS - 2 * PAD) / Math.max(1, most);
        for (int i = 0; i < rows.size(); i++) {
            row(drawing, rows.get(i), new Bounds(0, i * ROW, size.width(), ROW), names, unit);
        }
    }

    private void row(Drawing drawing, Row row, Bounds box, double names, double unit) {
        var palette = drawing.palette();
        var region = new Region(by + " " + row.name(), new Shape.Rect(box, 0), row.name(), row.numbers());
        drawing.region(region, () -> {
            double baseline = box.y() + ROW / 2 + 4;
            drawing.text(Lines.clip(drawing, row.name(), TextStyle.SECONDARY, names - PAD), new Point(0, baseline), Anchor.START,
                    TextStyle.SECONDARY, palette.ink());
            var color = row.level() < 0 ? palette.third() : palette.level(row.level(), levels);
            double width = Math.max(1, row.line().wte() * unit);
            drawing.draw(new Shape.Rect(new Bounds(names, box.y() + (ROW - BAR) / 2, width, BAR), 0), Paint.fill(color));
            drawing.text(row.numbers(), new Point(names + width + PAD, baseline), Anchor.START, TextStyle.SECONDARY, palette.ink());
            drawing.draw(new Shape.Rect(new Bounds(0, box.bottom() - 1, box.width(), 1), 0), Paint.fill(palette.line()));
        });
    }
}
