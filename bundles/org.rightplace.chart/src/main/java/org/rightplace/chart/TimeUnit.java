package org.rightplace.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What a line of time is divided into. */
enum TimeUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_QUARTER = 3;

    /** The smallest unit of which the marks do not stand too close. */
    static TimeUnit fine(TimeScale scale) {
        if (scale.day() >= 18) {
            return DAY;
        }
        if (scale.day() >= 3.4) {
            return WEEK;
        }
        if (scale.day() >= 0.85) {
            return MONTH;
        }
        return scale.day() >= 0.24 ? QUARTER : YEAR;
    }

    /** The unit that stands above another. */
    TimeUnit coarse() {
        return this == DAY || this == WEEK ? MONTH : YEAR;
    }

    LocalDate begin(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(MONTHS_OF_QUARTER);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** What stands at a mark, given whether it heads a group of marks. */
    String label(LocalDate begin, boolean head) {
        return switch (this) {
            case DAY, WEEK -> Integer.toString(begin.getDayOfMonth());
            case MONTH -> head ? Dates.month(begin) + " " + begin.getYear() : Dates.shortMonth(begin);
            case QUARTER -> "Q" + ((begin.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
            case YEAR -> Integer.toString(begin.getYear());
        };
    }
}
