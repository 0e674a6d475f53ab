package org.rightplace.ui.pack.internal;

import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Words of a preview that look the same.
 *
 * @param text the words, without tabs and line breaks
 * @param type their size and weight
 * @param role their colour
 * @param level the id of the level in whose colour they stand, or empty
 * @param link the anchor they lead to, or empty
 */
record Span(String text, Type type, Role role, String level, String link) {

    static Span of(String text, Type type, Role role) {
        return new Span(text, type, role, "", "");
    }

    Span withText(String other) {
        return new Span(other, type, role, level, link);
    }
}
