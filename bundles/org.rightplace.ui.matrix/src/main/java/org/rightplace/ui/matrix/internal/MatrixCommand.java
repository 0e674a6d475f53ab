package org.rightplace.ui.matrix.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * A command on the operating model of a workstream.
 *
 * @param id the id
 * @param name what the menu says
 * @param order where it stands; those of one hundred form a group
 * @param when whether it can be run
 * @param action what it does
 */
record MatrixCommand(String id, String name, int order, Predicate<PartSite> when, Consumer<PartSite> action)
        implements Command {

    @Override
    public Optional<String> menu() {
        return Optional.of("Workstream");
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
