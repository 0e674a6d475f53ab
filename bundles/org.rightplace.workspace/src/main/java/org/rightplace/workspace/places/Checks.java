package org.rightplace.workspace.places;

import org.rightplace.workspace.EditRefused;

/** What edits of every kind refuse alike. */
final class Checks {

    private Checks() {}

    /** The name without the space around it. */
    static String named(String name, String what) {
        if (name.isBlank()) {
            throw new EditRefused(what + " needs a name. Type one, or press Escape to keep the old one.");
        }
        return name.strip();
    }
}
