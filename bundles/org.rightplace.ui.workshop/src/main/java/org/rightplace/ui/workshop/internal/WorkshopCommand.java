package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * A command on workshops.
 *
 * @param id the id
 * @param name what the menu says
 * @param order where it stands; those of one hundred form a group
 * @param place the menu it is in, if any
 * @param shortcut the keys that run it, if any
 * @param when whether it can be run
 * @param action what it does
 */
record WorkshopCommand(
        String id, String name, int order, Optional<String> place, Optional<String> shortcut, Predicate<PartSite> when,
        Consumer<PartSite> action)
        implements Command {

    @Override
    public Optional<String> menu() {
        return place;
    }

    @Override
    public Optional<String> keys() {
        return shortcut;
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
