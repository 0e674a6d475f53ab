package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rightplace.chart.Gantt;
import org.rightplace.chart.TimeScale;

/** Which part of a plan's time is in sight, and how near. It knows no screen: it is told how wide one is, in pixels. */
final class TimeWindow {

    private static final double STEP = 1.35;
    private static final int MARGIN_DAYS = 45;
    private static final int ROOM_DAYS = 400;
    private static final double FIRST_DAY = 2;

    private TimeScale scale = new TimeScale(LocalDate.now(), FIRST_DAY);
    private LocalDate last = LocalDate.now();
    private double left;
    private boolean fitted;

    TimeScale scale() {
        return scale;
    }

    /** How far the picture has been moved to the left. */
    double left() {
        return left;
    }

    void moveTo(double x) {
        left = Math.max(0, x);
    }

    /** Takes on a plan; what is in sight stays where it is, wherever the plan now begins. */
    void show(Gantt gantt, int width) {
        gantt.days().ifPresent(days -> {
            var first = days.getFirst().minusDays(MARGIN_DAYS);
            if (first.isBefore(scale.origin()) || !fitted) {
                left += fitted ? ChronoUnit.DAYS.between(first, scale.origin()) * scale.day() : 0;
                scale = new TimeScale(first, scale.day());
            }
            last = days.getLast().plusDays(ROOM_DAYS);
            fitFirst(gantt, width);
        });
    }

    /** Shows the whole plan unless somebody has already chosen what to see. */
    void fitFirst(Gantt gantt, int width) {
        if (!fitted) {
            fit(gantt, width);
        }
    }

    /** Shows the whole plan. */
    void fit(Gantt gantt, int width) {
        var days = gantt.days();
        if (days.isPresent() && width > 0) {
            var fitting = TimeScale.fitting(days.get().getFirst(), days.get().getLast(), width);
            scale = new TimeScale(scale.origin(), fitting.day());
            moveTo(scale.x(fitting.origin()));
            fitted = true;
        }
    }

    /** Goes so many steps nearer; what is at this distance from the left edge stays there. */
    void zoom(double steps, double at) {
        var under = (left + at) / scale.day();
        scale = scale.zoomed(Math.pow(STEP, steps));
        moveTo(under * scale.day() - at);
    }

    /** Sets how wide a day is. */
    void setDay(double day) {
        scale = new TimeScale(scale.origin(), day);
        fitted = true;
    }

    /** Brings a day into the middle. */
    void centre(LocalDate day, int width) {
        if (day.isAfter(last)) {
            last = day.plusDays(ROOM_DAYS);
        }
        if (day.isBefore(scale.origin())) {
            scale = new TimeScale(day.minusDays(ROOM_DAYS), scale.day());
        }
        moveTo(scale.middle(day) - width / 2.0);
    }

    /** Brings a bar into sight, if it is not, and says whether it had to. */
    boolean reveal(Gantt.Row row, int width) {
        var from = scale.x(row.start()) - left;
        var to = scale.end(row.finish()) - left;
        if (width <= 0 || (to >= 0 && from <= width)) {
            return false;
        }
        moveTo(scale.x(row.start()) - width / 4.0);
        return true;
    }

    /** Where the middle of a bar is, if it is in sight, and otherwise the middle of what is. */
    double middle(Gantt.Row row, int width) {
        var at = scale.middle(row.start()) - left;
        return at > 0 && at < width ? at : width / 2.0;
    }

    /** How wide all of it is. */
    int whole(int width) {
        return (int) Math.clamp(Math.max(scale.end(last), left + width), 1, Integer.MAX_VALUE / 2.0);
    }
}
