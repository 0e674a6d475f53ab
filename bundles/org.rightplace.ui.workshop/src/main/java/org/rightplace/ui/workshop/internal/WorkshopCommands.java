package org.rightplace.ui.workshop.internal;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;

/** The commands on workshops, in the menu and in the palette. */
@Component(service = WorkshopCommands.class, immediate = true)
public final class WorkshopCommands {

    private static final String PREFIX = "org.rightplace.ui.workshop.";

    private final OpenWorkshops open;

    @Activate
    public WorkshopCommands(@Reference OpenWorkshops open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    WorkshopCommands(OpenWorkshops open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                PlainCommand.of(PREFIX + "new", "Decision workshop…", 160, this::begin)
                        .in("Workstream").on("M1+M2+W").when(window -> window.workstream().isPresent()),
                PlainCommand.of(PREFIX + "list-open", "Workshops of the workstream", 165, window -> window.workstream().ifPresent(id ->
                                window.open(WorkshopsEditor.ID, new EntityRef(Workstream.class, id))))
                        .when(window -> window.workstream().isPresent()),
                inRoom("round", "Workshop: close the round, or open the next", room -> room.bar().turn()),
                inRoom("reveal", "Workshop: show the results to the room", room -> room.bar().reveal()),
                inRoom("wall", "Workshop: show the join page on the wall (projector)", room -> room.join().project()),
                inRoom("end", "Workshop: end it…", room -> room.bar().end()),
                onWorkshop("results", "Workshop: see its results", part -> part.show(WorkshopPart.Page.RESULTS)),
                onWorkshop("anonymise", "Workshop: take the names out (anonymise)…", WorkshopPart::anonymise),
                onWorkshop("delete", "Workshop: delete it", WorkshopPart::delete));
    }

    private Command inRoom(String id, String name, Consumer<RoomPane> action) {
        return PlainCommand.of(PREFIX + id, name, 170, window -> open.latest().flatMap(WorkshopPart::room).ifPresent(action))
                .when(window -> open.latest().flatMap(WorkshopPart::room).isPresent());
    }

    private Command onWorkshop(String id, String name, Consumer<WorkshopPart> action) {
        return PlainCommand.of(PREFIX + id, name, 180, window -> open.latest().ifPresent(action))
                .when(window -> open.latest().isPresent());
    }

    private void begin(PartSite window) {
        window.workstream().ifPresent(id -> begin(window, id, chosen(window, id), open));
    }

    /** Asks for a workshop on services of a workstream. */
    static void begin(PartSite window, String workstreamId, List<String> services, OpenWorkshops open) {
        window.open(WorkshopsEditor.ID, new EntityRef(Workstream.class, workstreamId));
        open.list(workstreamId).ifPresent(part -> part.showSetup(services));
    }

    private static List<String> chosen(PartSite window, String workstreamId) {
        return window.selection().stream()
                .flatMap(ref -> window.snapshot().find(Service.class, ref.id()).stream())
                .filter(service -> service.kind() == ServiceKind.SERVICE && service.in(workstreamId))
                .map(Service::id)
                .distinct()
                .toList();
    }
}
