package org.rightplace.workspace.places;

import java.util.Locale;

/** Numbers as sentences have them: with thousands separators, and with their noun in the right number. */
public final class Counts {

    private Counts() {}

    /** Such as 1,783,314. */
    public static String of(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** Such as "1 practice" or "202 practices". */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** Such as "1 person" or "93,650 people". */
    public static String of(long count, String one, String several) {
        return of(count) + " " + (count == 1 ? one : several);
    }
}
