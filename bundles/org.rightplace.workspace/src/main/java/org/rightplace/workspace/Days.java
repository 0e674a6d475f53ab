package org.rightplace.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How days are shown and typed, in cells and in files alike. A month that is shortened has three letters, September too,
 * which the locale of the United Kingdom would give four.
 */
public final class Days {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    // The day comes first, as in British hands; the year first is understood as well. A day that no month has is refused
    // and not bent into the month's last.
    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "d-M-uuuu", "d-MMM-uuuu",
                    "d/M/uu", "d MMM uu", "d MMMM uu", "d.M.uu", "d-MMM-uu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    /** A day such as "1 Apr 2019", or nothing for {@code null}. */
    public static String shown(LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** A day in full as sentences and documents have it, such as "1 April 2019". Where it is in a table, see {@link #shown}. */
    public static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }

    /** The day of a moment where this machine is, in full; see {@link #inFull(LocalDate)}. */
    public static String inFull(Instant moment) {
        return inFull(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** The month of a day without its year, such as "Sep". */
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /** The month of a day, such as "April 2019". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** The day that is meant by words such as 2019-04-01, 1/4/2019, 1 April 2019 or 01-Apr-19; empty if it is none. */
    public static Optional<LocalDate> find(String typed) {
        // British hands shorten September both ways.
        var tidy = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
        for (var format : TYPED) {
            try {
                return Optional.of(LocalDate.parse(tidy, format));
            } catch (DateTimeException e) {
                // One of the other ways to write a day may fit.
                continue;
            }
        }
        return Optional.empty();
    }

    /**
     * The day that is meant, or {@code null} if nothing is typed.
     *
     * @throws EditRefused if it is no day
     */
    public static LocalDate read(String typed) {
        return typed.isBlank()
                ? null
                : find(typed).orElseThrow(() ->
                        new EditRefused("“%s” is not a day. Write it as 1 Apr 2019.".formatted(typed.strip())));
    }
}
