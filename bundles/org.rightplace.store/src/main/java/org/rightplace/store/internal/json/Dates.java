package org.rightplace.store.internal.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads dates and moments. The shape this program writes is read here, for a workspace has thousands and the platform's
 * way is so general that it took a tenth of opening one. What has any other shape is left to the platform.
 */
final class Dates {

    private static final int DATE = "2026-11-22".length();
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    /** The days from 1 March of the year 0 to the first of 1970. */
    private static final int MARCH_0_TO_1970 = 719_468;

    private Dates() {}

    /** The same as {@link LocalDate#parse(CharSequence)}. */
    static LocalDate date(String text) {
        return text.length() == DATE && startsWithDate(text) ? startOf(text) : LocalDate.parse(text);
    }

    /** The same as {@link Instant#parse}. */
    static Instant instant(String text) {
        if (text.length() == "2026-11-22T10:30:00Z".length()
                && startsWithDate(text)
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == 'Z') {
            int hour = number(text, 11, 13);
            int minute = number(text, 14, 16);
            int second = number(text, 17, 19);
            // The end of a day may be written as 24:00, and a leap second as 60: what they mean is for the platform to say.
            if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60) {
                return Instant.ofEpochSecond(
                        day(startOf(text)) * SECONDS_OF_DAY + hour * 3600 + minute * 60 + second);
            }
        }
        return Instant.parse(text);
    }

    private static boolean startsWithDate(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && number(text, 0, 4) >= 0
                && number(text, 5, 7) >= 0
                && number(text, 8, 10) >= 0;
    }

    private static LocalDate startOf(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    // The platform asks whether the year is a leap year, before which it makes readers and writers of years. Here a year
    // begins in March, so that a leap day is its last.
    private static long day(LocalDate date) {
        boolean early = date.getMonthValue() < 3;
        long year = early ? date.getYear() - 1 : date.getYear();
        int month = early ? date.getMonthValue() + 9 : date.getMonthValue() - 3;
        long leapDays = Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
        return year * 365 + leapDays + (month * 153 + 2) / 5 + date.getDayOfMonth() - 1 - MARCH_0_TO_1970;
    }

    // Less than nothing if it is not made of digits alone.
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
