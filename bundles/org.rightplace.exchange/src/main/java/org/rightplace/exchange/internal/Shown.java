package org.rightplace.exchange.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** How text from a file, and lists of any length, are shown in a message. */
final class Shown {

    private static final int LONGEST = 40;
    private static final int MOST = 12;

    private Shown() {}

    /** The text, cut short if it is long, without line ends and control characters. */
    static String text(String text) {
        var printable = text.strip().replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }

    /** The first of these, and how many more there are. */
    static String list(Collection<String> items) {
        var first = items.stream().limit(MOST).collect(Collectors.joining(", "));
        return items.size() <= MOST ? first : "%s and %,d more".formatted(first, items.size() - MOST);
    }

    /** So many practices. */
    static String practices(int count) {
        return count(count, "practice");
    }

    /** So many columns. */
    static String columns(int count) {
        return count(count, "column");
    }

    private static String count(int count, String one) {
        return "%,d %s%s".formatted(count, one, count == 1 ? "" : "s");
    }
}
