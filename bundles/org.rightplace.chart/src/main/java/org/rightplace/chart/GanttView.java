package org.rightplace.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a Gantt chart, as large as a window onto it. Only the rows and links that can be seen in it are drawn, so a
 * frame costs what is on the screen and not what is in the plan.
 *
 * @param gantt the plan
 * @param scale where days stand
 * @param row how tall a row is
 * @param left how far the window has been moved to the right, from the origin of the scale
 * @param top how far it has been moved down, from the first row
 */
public record GanttView(Gantt gantt, TimeScale scale, double row, double left, double top) {

    /** The height of the line of time. */
    public static final double AXIS = 44;

    /** How near an end of a bar takes hold of that end. */
    public static final double GRIP = 6;

    /** What of a bar a point is on. */
    public enum Grip {
        /** The bar itself. */
        BODY,
        /** Its beginning. */
        START,
        /** Its end. */
        FINISH,
        /** The knob behind its end, from which links are drawn. */
        KNOB
    }

    /**
     * What a point is on.
     *
     * @param index the row
     * @param grip the part of the bar
     */
    public record Hit(int index, Grip grip) {}

    /**
     * Where a bar would be.
     *
     * @param id the row
     * @param start the first day
     * @param finish the last day
     * @param words what is said of it, such as by how many days it slips
     */
    public record Ghost(String id, LocalDate start, LocalDate finish, String words) {}

    /** Draws the line of time along the upper edge of the window. */
    public void drawAxis(Drawing drawing, Bounds window) {
        Bounds body = body(window);
        new TimeAxis(drawing, scale, window.x() - left, body).names(AXIS);
        GanttBars bars = bars(drawing, body);
        bars.todayName(body.y() - AXIS / 2);
    }

    /** Draws what stands below the line of time. */
    public void drawBody(Drawing drawing, Bounds window) {
        Bounds body = body(window);
        int first = Math.max(0, (int) Math.floor(top / row));
        int last = Math.min(gantt.rows().size() - 1, (int) Math.floor((top + body.height()) / row));
        GanttBars bars = bars(drawing, body);
        bars.grounds(first, last);
        new TimeAxis(drawing, scale, window.x() - left, body).lines();
        bars.today();
        bars.links(first, last);
        bars.rows(first, last);
    }

    /** Draws where bars would be, over everything else. */
    public void drawGhosts(Drawing drawing, Bounds window, List<Ghost> ghosts) {
        GanttBars bars = bars(drawing, body(window));
        Map<String, Integer> indexes = gantt.indexes();
        for (Ghost ghost : ghosts) {
            Optional.ofNullable(indexes.get(ghost.id())).ifPresent(index -> bars.ghost(index, ghost));
        }
    }

    /** Where the bar of a row is, in the window; empty if it has no days. */
    public Optional<Bounds> bar(Bounds window, int index) {
        Gantt.Row task = gantt.rows().get(index);
        return task.dated() ? Optional.of(new GanttPlaces(this, body(window)).bar(index, task)) : Optional.empty();
    }

    /** What a point of the window is on. */
    public Optional<Hit> hit(Bounds window, Point point) {
        int index = rowAt(window, point.y());
        if (index < 0) {
            return Optional.empty();
        }
        Gantt.Row task = gantt.rows().get(index);
        if (!task.dated()) {
            return Optional.empty();
        }
        Bounds bar = new GanttPlaces(this, body(window)).bar(index, task);
        double x = point.x();
        if (x < bar.x() - GRIP / 2 || x > bar.right() + 2 * GRIP + 2) {
            return Optional.empty();
        }
        if (x > bar.right() + GRIP / 2) {
            return Optional.of(new Hit(index, Grip.KNOB));
        }
        boolean stretches = task.kind() == Gantt.Kind.TASK;
        // On a bar too short for three grips the end wins, for that is what is most often changed.
        double grip = Math.min(GRIP, bar.width() / 3);
        if (stretches && x >= bar.right() - grip) {
            return Optional.of(new Hit(index, Grip.FINISH));
        }
        return Optional.of(new Hit(index, stretches && x <= bar.x() + grip ? Grip.START : Grip.BODY));
    }

    /** The row at a height of the window, or -1 if there is none. */
    public int rowAt(Bounds window, double y) {
        Bounds body = body(window);
        int index = (int) Math.floor((y - body.y() + top) / row);
        return y >= body.y() && index >= 0 && index < gantt.rows().size() ? index : -1;
    }

    private static Bounds body(Bounds window) {
        return new Bounds(window.x(), window.y() + AXIS, window.width(), window.height() - AXIS);
    }

    private GanttBars bars(Drawing drawing, Bounds body) {
        return new GanttBars(gantt, drawing, new GanttPlaces(this, body), body);
    }
}
