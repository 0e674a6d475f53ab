package org.rightplace.chart;

import java.time.LocalDate;

/** Where in a window the rows of a Gantt chart and their bars stand. */
final class GanttPlaces {

    private static final double FILLS = 0.5;
    private static final double LEAST_BAR = 3;

    private final GanttView view;
    private final Bounds body;

    GanttPlaces(GanttView view, Bounds body) {
        this.view = view;
        this.body = body;
    }

    double rowTop(int index) {
        return body.y() + index * view.row() - view.top();
    }

    double rowHeight() {
        return view.row();
    }

    double middle(int index) {
        return rowTop(index) + Math.round(view.row() / 2) - 1;
    }

    double barHeight() {
        return Math.max(4, Math.round(view.row() * FILLS));
    }

    double x(LocalDate date) {
        return body.x() - view.left() + view.scale().x(date);
    }

    double end(LocalDate date) {
        return body.x() - view.left() + view.scale().end(date);
    }

    double centre(LocalDate date) {
        return body.x() - view.left() + view.scale().middle(date);
    }

    Bounds bar(int index, Gantt.Row row) {
        return bar(index, row.kind(), row.start(), row.finish());
    }

    /** The box around a bar, on whole units so that edges are crisp; a milestone's is as wide as its diamond. */
    Bounds bar(int index, Gantt.Kind kind, LocalDate start, LocalDate finish) {
        double height = barHeight();
        double y = Math.round(middle(index) - height / 2);
        if (kind == Gantt.Kind.MILESTONE) {
            return new Bounds(Math.round(centre(start) - height / 2), y, height, height);
        }
        double from = Math.round(x(start));
        return new Bounds(from, y, Math.max(LEAST_BAR, Math.round(end(finish)) - from), height);
    }

    /** Where a link leaves or reaches a bar. */
    Point end(int index, Gantt.Row row, Gantt.End end) {
        Bounds bar = bar(index, row);
        return new Point(end == Gantt.End.START ? bar.x() : bar.right(), bar.centre().y());
    }
}
