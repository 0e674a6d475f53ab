package org.rightplace.workbench.internal.parts;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as they are written on screen. */
public final class Numbers {

    private Numbers() {}

    /** A whole number with its thousands apart. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** So many of a thing. */
    public static String count(long number, String thing) {
        return whole(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
