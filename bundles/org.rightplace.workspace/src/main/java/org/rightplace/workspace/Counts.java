package org.rightplace.workspace;

/** Numbers as sentences have them: with their thousands apart, and with their noun in the right number. */
public final class Counts {

    private static final int GROUP = 3;

    private Counts() {}

    /** Such as 1,783,314. */
    public static String of(long count) {
        // The JDK reads what it knows of all languages first, before the first number of a window is painted.
        var text = new StringBuilder(Long.toString(count));
        int first = count < 0 ? 1 : 0;
        for (int at = text.length() - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
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
