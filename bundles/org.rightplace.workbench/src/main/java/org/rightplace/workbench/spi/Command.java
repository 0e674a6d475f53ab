package org.rightplace.workbench.spi;

import java.util.Optional;

/** Something a user can do, from a menu, a key or the command palette. */
public interface Command extends Contribution {

    /** Where it stands in the menus, such as {@code File} or {@code Workstream}, or empty for the palette alone. */
    Optional<String> menu();

    /** The keys that run it, such as {@code M1+Shift+E} where M1 is Ctrl or Command. */
    default Optional<String> keys() {
        return Optional.empty();
    }

    /** Whether it can be run now. Must be quick: it is asked each time a menu opens. */
    default boolean enabled(PartSite window) {
        return true;
    }

    /** Runs it, on the UI thread. */
    void run(PartSite window);
}
