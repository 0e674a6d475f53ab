package org.rightplace.workshop;

import java.util.regex.Pattern;

/** Names as people type them into a phone. */
final class Names {

    private static final int LONGEST = 60;

    // Control characters, and those that turn the direction of writing or cannot be seen, could make one name look like
    // another on the facilitator's screen.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private Names() {}

    static String tidy(String name) {
        var tidy = UNSEEN.matcher(name).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, tidy.offsetByCodePoints(0, tidy.codePointCount(0, LONGEST))).strip();
    }
}
