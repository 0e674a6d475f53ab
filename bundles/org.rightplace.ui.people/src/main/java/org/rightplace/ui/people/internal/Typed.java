package org.rightplace.ui.people.internal;

import org.rightplace.workspace.EditRefused;

/** Numbers as people type them. */
final class Typed {

    private Typed() {}

    /** A number such as 12, 12.5 or 1,250. */
    static double number(String words) {
        try {
            return Double.parseDouble(words.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new EditRefused("“%s” is not a number. Write it as 12 or 12.5.".formatted(words.strip()));
        }
    }

    /** A number, or {@code null} if nothing is typed. */
    static Double numberOrNone(String words) {
        return words.isBlank() ? null : Double.valueOf(number(words));
    }

    /** Yes or no. */
    static boolean yes(String words) {
        return switch (words.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "y", "done", "true", "✓" -> true;
            case "", "no", "n", "false" -> false;
            default -> throw new EditRefused("“%s” is neither yes nor no.".formatted(words.strip()));
        };
    }
}
