package org.rightplace.launcher;

import java.io.File;
import java.util.List;

/**
 * What the words on the command line ask for.
 *
 * @param kind      no words at all, {@code open FOLDER}, or any other verb
 * @param arguments what the application gets
 */
record Request(Kind kind, List<String> arguments) {

    // By which the store, too, knows a workspace.
    private static final String WORKSPACE = "rightplace.json";

    enum Kind {
        /** The window on the user's own copy of the sample. */
        SAMPLE,
        /** The window on a folder. */
        OPEN,
        /** A verb that needs no screen. */
        COMMAND
    }

    /** A wrong or a help-seeking {@code open} goes to the command line, which knows how to explain every verb. */
    static Request of(List<String> words) {
        if (words.isEmpty()) {
            return new Request(Kind.SAMPLE, List.of());
        }
        boolean marked = words.size() == 3 && words.get(1).equals("--");
        if (words.getFirst().equals("open") && (marked || words.size() == 2 && !words.getLast().startsWith("-"))) {
            return new Request(Kind.OPEN, List.of(words.getLast()));
        }
        return new Request(Kind.COMMAND, List.copyOf(words));
    }

    /** Whether there is a workspace to open, if one is named. Where there is none the command line says so: it has a reader. */
    boolean hasWhatItOpens() {
        // A path might not be one in a locale that is not there.
        return kind != Kind.OPEN || new File(arguments.getFirst(), WORKSPACE).exists();
    }

    boolean wantsWindow() {
        return kind != Kind.COMMAND;
    }
}
