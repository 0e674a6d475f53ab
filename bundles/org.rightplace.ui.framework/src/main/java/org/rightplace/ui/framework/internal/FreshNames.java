package org.rightplace.ui.framework.internal;

import java.util.List;

/** Names for what is new, until the user gives it one. */
final class FreshNames {

    private FreshNames() {}

    /** The base, with a number if it is taken already. */
    static String of(String base, List<String> taken) {
        var name = base;
        for (int number = 2; taken.contains(name); number++) {
            name = base + " " + number;
        }
        return name;
    }
}
