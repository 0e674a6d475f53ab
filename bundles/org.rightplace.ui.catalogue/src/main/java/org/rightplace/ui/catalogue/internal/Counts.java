package org.rightplace.ui.catalogue.internal;

import java.util.Locale;

/** Numbers of things in words. */
final class Counts {

    private Counts() {}

    static String of(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static String of(long count, String one, String several) {
        return of(count) + " " + (count == 1 ? one : several);
    }
}
