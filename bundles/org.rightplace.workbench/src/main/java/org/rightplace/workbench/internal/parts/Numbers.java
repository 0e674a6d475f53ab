package org.rightplace.workbench.internal.parts;

/** Numbers as they are written on screen. */
public final class Numbers {

    private Numbers() {}

    /** A whole number with its thousands apart. */
    public static String whole(long number) {
        // The library reads what it knows of all languages first, before the first number in the explorer is painted.
        var text = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = text.length() - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** So many of a thing. */
    public static String count(long number, String thing) {
        return whole(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
