package org.rightplace.ui.plan.internal;

import org.rightplace.workspace.EditRefused;

/** Whole numbers as they are typed. */
final class Numbers {

    private Numbers() {}

    /**
     * The number that was typed, a per cent sign or the word days after it or not.
     *
     * @throws EditRefused if it is none
     */
    static int typed(String text) {
        var tidy = text.strip().replaceAll("\\s*(%|days?|d)$", "");
        if (!tidy.matches("\\d{1,5}")) {
            throw new EditRefused("“" + text.strip() + "” is not a number. Type digits alone.");
        }
        return Integer.parseInt(tidy);
    }
}
