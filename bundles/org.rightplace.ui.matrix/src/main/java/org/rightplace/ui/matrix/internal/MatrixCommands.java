package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Publishes the commands on operating models. They go with this bundle. */
@Component(service = {})
public final class MatrixCommands {

    private final OpenMatrices open;

    @Activate
    public MatrixCommands(@Reference OpenMatrices open, BundleContext context) {
        this(open);
        all().forEach(command -> context.registerService(Command.class, command, null));
    }

    MatrixCommands(OpenMatrices open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                command("open", "Open the operating model", 130, part -> {}),
                command("replace", "Replace a holder in the operating model…", 131, MatrixPart::findAndReplace),
                command("from-placements", "Fill the operating model from the placements", 132,
                        part -> part.actions().fillFromPlacements()));
    }

    private Command command(String id, String name, int order, Consumer<MatrixPart> action) {
        return new MatrixCommand("org.rightplace.ui.matrix." + id, name, order,
                window -> workstream(window).isPresent(),
                window -> workstream(window).flatMap(found -> show(window, found)).ifPresent(action));
    }

    private Optional<MatrixPart> show(PartSite window, String workstream) {
        window.open(MatrixEditor.ID, new EntityRef(Workstream.class, workstream));
        return open.find(workstream);
    }

    /** The workstream the user means: the selected one, or else the one whose matrix is open. */
    private Optional<String> workstream(PartSite window) {
        return selected(window).or(open::latest);
    }

    private static Optional<String> selected(PartSite window) {
        var snapshot = window.snapshot();
        return window.selection().stream().findFirst().flatMap(ref -> {
            if (ref.type() == Workstream.class) {
                return snapshot.find(Workstream.class, ref.id()).map(Workstream::id);
            }
            return ref.type() == Service.class || ref.type() == OperatingModel.class
                    ? snapshot.find(Service.class, ref.id()).map(Service::workstream)
                    : Optional.empty();
        });
    }
}
