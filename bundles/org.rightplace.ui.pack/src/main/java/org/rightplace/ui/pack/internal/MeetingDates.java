package org.rightplace.ui.pack.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** MeetingDates as people write them on papers, such as 5 March 2020. */
final class MeetingDates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final List<DateTimeFormatter> READ = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private MeetingDates() {}

    static String format(LocalDate date) {
        return date == null ? "" : WRITTEN.format(date);
    }

    /** The date in a text, if it is one. */
    static Optional<LocalDate> parse(String text) {
        var tidy = text.strip().replaceAll("\\s+", " ");
        for (var format : READ) {
            try {
                return Optional.of(LocalDate.parse(tidy, format));
            } catch (DateTimeParseException notThisWay) {
                continue;
            }
        }
        return Optional.empty();
    }
}
