package org.rightplace.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A whole Gantt chart on a sheet of paper: names on the left, bars on the right, and below what the marks mean. */
final class GanttSheet {

    private static final double ROW = 24;
    private static final double LEGEND = 34;
    private static final double INDENT = 12;
    private static final double NAMES = 0.32;
    private static final double WIDEST_NAMES = 320;
    private static final double PAD = 6;

    private final Gantt gantt;
    private final Drawing drawing;
    private final Size size;
    private final double names;
    private final double row;

    GanttSheet(Gantt gantt, Drawing drawing, Size size) {
        this.gantt = gantt;
        this.drawing = drawing;
        this.size = size;
        names = Math.round(Math.min(WIDEST_NAMES, size.width() * NAMES));
        double room = size.height() - GanttView.AXIS - LEGEND;
        row = Math.max(2, Math.min(ROW + 4, Math.floor(room / Math.max(1, gantt.rows().size()))));
    }

    static double height(int rows) {
        return GanttView.AXIS + Math.max(1, rows) * ROW + LEGEND;
    }

    void paint() {
        List<LocalDate> days = gantt.days().orElse(List.of());
        double height = GanttView.AXIS + gantt.rows().size() * row;
        if (days.isEmpty()) {
            drawing.text("Nothing in this plan has a date yet.", new Point(PAD, GanttView.AXIS / 2), Anchor.START, TextStyle.BODY,
                    drawing.palette().second());
            return;
        }
        Bounds window = new Bounds(names, 0, size.width() - names, height);
        TimeScale scale = TimeScale.fitting(days.getFirst(), days.getLast(), window.width());
        GanttView view = new GanttView(gantt, scale, row, 0, 0);
        view.drawBody(drawing, window);
        view.drawAxis(drawing, window);
        names();
        legend(height);
    }

    private void names() {
        Palette palette = drawing.palette();
        TextStyle plain = new TextStyle(Math.min(12, row * 0.62), false);
        for (int i = 0; i < gantt.rows().size(); i++) {
            Gantt.Row task = gantt.rows().get(i);
            boolean strong = task.kind() == Gantt.Kind.SUMMARY || task.kind() == Gantt.Kind.GROUP;
            TextStyle style = strong ? plain.bold() : plain;
            double x = PAD + task.depth() * INDENT;
            String name = Lines.clip(drawing, task.label(), style, names - x - PAD);
            TextSize text = drawing.measure(name, style);
            double top = GanttView.AXIS + i * row;
            drawing.text(name, new Point(x, top + (row + text.ascent() - text.descent()) / 2), Anchor.START, style, palette.ink());
            drawing.draw(new Shape.Rect(new Bounds(0, Math.round(top + row) - 1, names, 1), 0), Paint.fill(palette.line()));
        }
    }

    private void legend(double top) {
        double x = PAD;
        double middle = top + LEGEND / 2;
        for (Sign sign : signs()) {
            TextSize text = drawing.measure(sign.words(), TextStyle.SECONDARY.withSize(11));
            if (x + 24 + text.width() > size.width()) {
                return;
            }
            sign(sign, new Bounds(x, middle - 5, 20, 10));
            drawing.text(sign.words(), new Point(x + 25, middle + (text.ascent() - text.descent()) / 2), Anchor.START,
                    TextStyle.SECONDARY.withSize(11), drawing.palette().second());
            x += 25 + text.width() + 14;
        }
    }

    /** Something that is drawn, and what it means. */
    private record Sign(String words, String kind, int level) {}

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign("Done", "done", -1));
        signs.add(new Sign("To do", "to do", -1));
        if (gantt.rows().stream().anyMatch(task -> task.kind() == Gantt.Kind.MILESTONE)) {
            signs.add(new Sign("Milestone", "milestone", -1));
        }
        if (gantt.rows().stream().anyMatch(Gantt.Row::critical)) {
            signs.add(new Sign("Critical: heavy edge", "critical", -1));
        }
        if (gantt.rows().stream().anyMatch(task -> task.baselineStart() != null)) {
            signs.add(new Sign("As agreed", "baseline", -1));
        }
        for (int i = 0; i < gantt.levels().size(); i++) {
            int level = i;
            if (gantt.rows().stream().anyMatch(task -> task.level() == level)) {
                LevelMark mark = gantt.levels().get(i);
                signs.add(new Sign(mark.initial() + " " + mark.name(), "level", i));
            }
        }
        return signs;
    }

    private void sign(Sign sign, Bounds box) {
        Palette palette = drawing.palette();
        Shape rect = new Shape.Rect(box, 3);
        switch (sign.kind()) {
            case "done" -> drawing.draw(rect, Paint.fill(palette.second()));
            case "to do" -> drawing.draw(rect, Paint.fill(palette.pane()).edged(palette.second(), 1));
            case "critical" -> drawing.draw(rect, Paint.fill(palette.pane()).edged(palette.ink(), 2));
            case "baseline" -> drawing.draw(
                    new Shape.Rect(new Bounds(box.x(), box.centre().y() - 1, box.width(), 3), 0), Paint.fill(palette.third()));
            case "milestone" -> {
                Point centre = box.centre();
                drawing.draw(
                        new Shape.Polygon(List.of(centre.plus(0, -6), centre.plus(6, 0), centre.plus(0, 6), centre.plus(-6, 0))),
                        Paint.fill(palette.pane()).edged(palette.second(), 1));
            }
            default -> drawing.draw(rect, Paint.fill(palette.tint(sign.level(), gantt.levels().size()))
                    .edged(palette.level(sign.level(), gantt.levels().size()), 1));
        }
    }
}
