package org.rightplace.ui.plan.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightplace.workspace.EditRefused;

/** Days as they are shown and typed. */
final class Days {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uu", Locale.UK);

    // The day comes first, as in British hands; the year first is understood as well.
    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "d MMM uu", "d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d/M/uu", "d.M.uuuu", "uuuu-M-d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    static String shown(LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    /**
     * The day that was typed; {@code null} if nothing was.
     *
     * @throws EditRefused if it is no day
     */
    static LocalDate typed(String text) {
        var tidy = text.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsep\\b", "Sept");
        if (tidy.isEmpty()) {
            return null;
        }
        for (var format : TYPED) {
            try {
                return LocalDate.parse(tidy, format);
            } catch (DateTimeException e) {
                // One of the other ways to write a day may fit.
                continue;
            }
        }
        throw new EditRefused("“" + tidy + "” is not a day. Type it like 3 Apr 2019 or 3/4/2019.");
    }

    /**
     * The number that was typed, a per cent sign or the word days after it or not.
     *
     * @throws EditRefused if it is none
     */
    static int number(String text) {
        var tidy = text.strip().replaceAll("\\s*(%|days?|d)$", "");
        if (!tidy.matches("\\d{1,5}")) {
            throw new EditRefused("“" + text.strip() + "” is not a number. Type digits alone.");
        }
        return Integer.parseInt(tidy);
    }
}
