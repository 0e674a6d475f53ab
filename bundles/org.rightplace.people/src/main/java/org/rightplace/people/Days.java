package org.rightplace.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightplace.workspace.EditRefused;

/** How days are shown and typed. */
public final class Days {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    // British and American short names differ for September.
    private static final List<DateTimeFormatter> FORMATS = Stream.of(Locale.ENGLISH, Locale.UK)
            .flatMap(locale -> Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d")
                    .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)))
            .toList();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Days() {}

    /** A day such as "1 Apr 2019", or nothing for {@code null}. */
    public static String shown(LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** The month of a day, such as "April 2019". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /**
     * The day that is meant, or {@code null} if nothing is typed.
     *
     * @throws EditRefused if it is no day
     */
    public static LocalDate read(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        for (var format : FORMATS) {
            try {
                return LocalDate.parse(words, format);
            } catch (DateTimeException e) {
                // One of the other ways to write a day may fit.
                continue;
            }
        }
        throw new EditRefused("“%s” is not a day. Write it as 1 Apr 2019.".formatted(words));
    }
}
