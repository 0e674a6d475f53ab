package org.rightplace.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates are written in pictures, as tables and texts write them too: the day first, and a month that is shortened has
 * three letters. The United Kingdom's own locale shortens September alone to four.
 */
final class Dates {

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private Dates() {}

    /** A month such as "Sep". */
    static String shortMonth(LocalDate date) {
        return SHORT_MONTH.format(date);
    }

    /** A month such as "September". */
    static String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(date);
    }

    /** A day such as "1 Sep". */
    static String dayOfYear(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date);
    }

    /** A day such as "1 Sep 2026". */
    static String shortDay(LocalDate date) {
        return dayOfYear(date) + " " + date.getYear();
    }

    /** A day such as "1 September 2026". */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }
}
