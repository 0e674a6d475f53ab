package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.WorkstreamOf;

/** Publishes the commands on operating models. They go with this bundle. */
@Component(service = {})
public final class MatrixCommands {

    private static final String PREFIX = "org.rightplace.ui.matrix.";

    private final OpenMatrices open;

    @Activate
    public MatrixCommands(@Reference OpenMatrices open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    MatrixCommands(OpenMatrices open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                inMenu("open", "Operating model", 130, "M1+M2+D", part -> {}),
                inMenu("replace", "Replace a holder in the operating model…", 131, "M1+H", MatrixPart::findAndReplace),
                inMenu("from-placements", "Fill the operating model from the placements", 132, "",
                        part -> part.actions().fillFromPlacements()),
                inPalette("note", "Note on the selected cell of the operating model", "M2+F2", MatrixPart::typeNote),
                inPalette("by-level", "Operating model: colour by level", "",
                        part -> part.view().colourBy(Colouring.By.LEVEL)),
                inPalette("by-kind", "Operating model: colour by kind", "",
                        part -> part.view().colourBy(Colouring.By.KIND)),
                inPalette("by-holder", "Operating model: colour by holder", "",
                        part -> part.view().colourBy(Colouring.By.HOLDER)),
                inPalette("fill-down", "Operating model: fill down", "", part -> part.actions().fillDown()),
                inPalette("fill-right", "Operating model: fill right", "", part -> part.actions().fillRight()),
                inPalette("swim-lane", "Operating model: show the swim-lane", "", MatrixPart::showSwimLane));
    }

    private Command inMenu(String id, String name, int order, String keys, Consumer<MatrixPart> action) {
        return PlainCommand.of(PREFIX + id, name, order,
                        window -> window.workstream().flatMap(found -> show(window, found)).ifPresent(action))
                .in("Workstream").on(keys).when(window -> window.workstream().isPresent());
    }

    private Command inPalette(String id, String name, String keys, Consumer<MatrixPart> action) {
        return PlainCommand.of(PREFIX + id, name, 140, window -> seen(window).ifPresent(action))
                .on(keys).when(window -> seen(window).isPresent());
    }

    /** The matrix that is open on what the user has selected, or else the one opened last. */
    private Optional<MatrixPart> seen(PartSite window) {
        return selected(window).flatMap(open::find).or(() -> open.latest().flatMap(open::find));
    }

    private Optional<MatrixPart> show(PartSite window, String workstream) {
        window.open(MatrixEditor.ID, new EntityRef(Workstream.class, workstream));
        return open.find(workstream);
    }

    private static Optional<String> selected(PartSite window) {
        return WorkstreamOf.selection(window.selection(), window.snapshot());
    }
}
