package org.rightplace.exchange.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** The date that the rows of a file give for their figures. */
final class ExtractDate {

    // 01Jan2022 as published; the others are what spreadsheets make of it.
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[dMMMuuuu][uuuu-MM-dd][d/M/uuuu][d-MMM-uuuu][d-MMM-uu]")
            .toFormatter(Locale.ENGLISH);

    private String text;
    private LocalDate date;
    private String other = "";

    /** Takes the date of one row. */
    void see(String written) {
        if (text == null) {
            text = written;
            date = parse(written);
        } else if (other.isEmpty() && !text.equals(written)) {
            other = written;
        }
    }

    /** The date of the first row, or {@code null} if it cannot be read. */
    LocalDate date() {
        return date;
    }

    /** What is odd about it, as the end of a sentence about the file; empty if nothing is. */
    String oddity() {
        if (text == null) {
            return "";
        }
        if (date == null) {
            return "gives “%s” as its date, which cannot be read; it is imported without a date.".formatted(text);
        }
        return other.isEmpty()
                ? ""
                : "gives more than one date, %s and %s; the first is taken for all of it.".formatted(text, other);
    }

    private static LocalDate parse(String written) {
        try {
            return LocalDate.parse(written, WRITTEN);
        } catch (DateTimeParseException e) {
            // The caller reports it with the file's name: see oddity().
            return null;
        }
    }
}
