package org.rightplace.ui.comments.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How days are shown and typed. */
final class Days {

    private static final List<DateTimeFormatter> FORMATS = Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK))
            .toList();

    private Days() {}

    static String format(LocalDate day) {
        return day == null ? "" : FORMATS.getFirst().format(day);
    }

    static Optional<LocalDate> parse(String words) {
        for (var format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(words.strip(), format));
            } catch (DateTimeException e) {
                // One of the other ways to write a day may fit.
                continue;
            }
        }
        return Optional.empty();
    }
}
