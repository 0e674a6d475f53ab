package org.rightplace.ui.places.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/** A command made of its parts. */
record PlaceCommand(
        String id,
        String name,
        int order,
        Optional<String> keys,
        Predicate<PartSite> when,
        Consumer<PartSite> action)
        implements Command {

    private static final String MENU = "Edit/Places";

    @Override
    public Optional<String> menu() {
        return Optional.of(MENU);
    }

    @Override
    public boolean enabled(PartSite window) {
        return when.test(window);
    }

    @Override
    public void run(PartSite window) {
        action.accept(window);
    }
}
