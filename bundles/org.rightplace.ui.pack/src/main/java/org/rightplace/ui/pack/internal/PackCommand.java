package org.rightplace.ui.pack.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * A command on the pack of the workstream that the user means.
 *
 * @param id the id
 * @param name what the menu says
 * @param order where it stands in the menu
 * @param keys the keys that run it, if any
 * @param action what it does with the workstream of this id
 */
record PackCommand(String id, String name, int order, Optional<String> keys, BiConsumer<PartSite, String> action)
        implements Command {

    @Override
    public String icon() {
        return "export";
    }

    @Override
    public Optional<String> menu() {
        return Optional.of("File");
    }

    @Override
    public boolean enabled(PartSite window) {
        return window.workstream().isPresent();
    }

    @Override
    public void run(PartSite window) {
        window.workstream().ifPresent(workstream -> action.accept(window, workstream));
    }
}
