package org.rightplace.workbench.internal.parts;

import java.util.Optional;

/**
 * Names a tab across sessions.
 *
 * @param kind view or editor
 * @param contribution the id of the contribution that makes its part
 * @param type the name of the type of the entity it edits, or empty for a view
 * @param subject the id of that entity, or empty for a view
 */
public record TabKey(Kind kind, String contribution, String type, String subject) {

    private static final char SEPARATOR = '|';

    /** The two kinds of tab. */
    public enum Kind {
        VIEW,
        EDITOR
    }

    // Tabs are kept by their keys, so this is asked before the first picture, when a record's own has yet to be made.
    @Override
    public int hashCode() {
        return 31 * contribution.hashCode() + subject.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TabKey key && kind == key.kind && contribution.equals(key.contribution) && type.equals(key.type)
                && subject.equals(key.subject);
    }

    /** The tab of a view. */
    public static TabKey view(String viewId) {
        return new TabKey(Kind.VIEW, viewId, "", "");
    }

    /** The tab of an editor on a subject. */
    public static TabKey editor(String editorId, String type, String subject) {
        return new TabKey(Kind.EDITOR, editorId, type, subject);
    }

    /** Whether it is an editor's. */
    public boolean editor() {
        return kind == Kind.EDITOR;
    }

    /** The key as it is remembered. */
    public String text() {
        return editor() ? "editor" + SEPARATOR + contribution + SEPARATOR + type + SEPARATOR + subject
                : "view" + SEPARATOR + contribution;
    }

    /** Reads a remembered key, or nothing if it is not one. */
    public static Optional<TabKey> parse(String text) {
        var parts = text.split("\\" + SEPARATOR, 4);
        if (parts.length == 2 && parts[0].equals("view")) {
            return Optional.of(view(parts[1]));
        }
        return parts.length == 4 && parts[0].equals("editor")
                ? Optional.of(editor(parts[1], parts[2], parts[3]))
                : Optional.empty();
    }
}
