package org.rightplace.chart;

import java.util.List;

/** The way a link takes from one bar to another: along, down between the rows, and along. */
final class GanttRoute {

    private static final double STUB = 7;

    private final double row;

    GanttRoute(double row) {
        this.row = row;
    }

    List<Point> between(Point from, Gantt.End leaves, Point to, Gantt.End reaches) {
        double out = from.x() + (leaves == Gantt.End.FINISH ? STUB : -STUB);
        double in = to.x() + (reaches == Gantt.End.START ? -STUB - 3 : STUB + 3);
        boolean straight = leaves == reaches
                || (leaves == Gantt.End.FINISH ? in >= out - 3 : in <= out + 3);
        if (straight) {
            // One step down is enough: at the outer of the two ends, or where the first stub ends.
            double x = leaves == reaches ? (leaves == Gantt.End.FINISH ? Math.max(out, in) : Math.min(out, in)) : out;
            return List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
        }
        double between = from.y() + (to.y() > from.y() ? row / 2 : -row / 2);
        return List.of(
                from, new Point(out, from.y()), new Point(out, between), new Point(in, between), new Point(in, to.y()), to);
    }
}
