package org.rightplace.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days stand on a line of time.
 *
 * @param origin the day that begins at nought
 * @param day how wide a day is
 */
public record TimeScale(LocalDate origin, double day) {

    /** The least a day can be wide: a year is then as wide as its number. */
    public static final double LEAST = 0.09;

    /** The most a day can be wide. */
    public static final double MOST = 40;

    public TimeScale {
        day = Math.clamp(day, LEAST, MOST);
    }

    /** The scale on which the days from the first to the last, with a little room around them, are as wide as that. */
    public static TimeScale fitting(LocalDate first, LocalDate last, double width) {
        double days = ChronoUnit.DAYS.between(first, last) + 1;
        double margin = Math.max(2, days * 0.03);
        return new TimeScale(first.minusDays((long) Math.ceil(margin)), width / (days + 2 * Math.ceil(margin)));
    }

    /** Where a day begins. */
    public double x(LocalDate date) {
        return ChronoUnit.DAYS.between(origin, date) * day;
    }

    /** Where a day ends, which is where the next begins. */
    public double end(LocalDate date) {
        return x(date) + day;
    }

    /** The middle of a day. */
    public double middle(LocalDate date) {
        return x(date) + day / 2;
    }

    /** The day at a place. */
    public LocalDate at(double x) {
        return origin.plusDays((long) Math.floor(x / day));
    }

    /** The scale on which a day is wider or narrower by a factor. */
    public TimeScale zoomed(double factor) {
        return new TimeScale(origin, day * factor);
    }
}
