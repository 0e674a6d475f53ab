package org.rightplace.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in a pack. */
public final class Dates {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** A date such as "22 November 2026". */
    public static String written(LocalDate date) {
        return FORMAT.format(date);
    }
}
