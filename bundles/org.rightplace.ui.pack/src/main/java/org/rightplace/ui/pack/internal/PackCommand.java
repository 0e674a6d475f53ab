package org.rightplace.ui.pack.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WorkstreamOf;

/**
 * A command on the pack of the selected workstream.
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
        return workstream(window).isPresent();
    }

    @Override
    public void run(PartSite window) {
        workstream(window).ifPresent(workstream -> action.accept(window, workstream));
    }

    /** The workstream that what is selected belongs to; the only one if there are no others. */
    static Optional<String> workstream(PartSite window) {
        var snapshot = window.snapshot();
        return WorkstreamOf.selection(window.selection(), snapshot).or(() -> snapshot.count(Workstream.class) == 1
                ? snapshot.all(Workstream.class).stream().map(Workstream::id).findFirst()
                : Optional.empty());
    }
}
