package org.rightplace.ui.neighbourhoods.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * A command on neighbourhood characteristics.
 *
 * @param id the id
 * @param name what the menu says
 * @param order where it stands; those of one hundred form a group
 * @param keys the keys that run it
 * @param when whether it can be run
 * @param action what it does
 */
record NeighbourhoodCommand(
        String id, String name, int order, Optional<String> keys, Predicate<PartSite> when, Consumer<PartSite> action)
        implements Command {

    @Override
    public Optional<String> menu() {
        return Optional.of("Edit/Characteristics");
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
