package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.OfService;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;

/** Publishes the commands on people and their changes. They go with this bundle. */
@Component(service = {})
public final class PeopleCommands {

    private static final String PREFIX = "org.rightplace.ui.people.";

    private final OpenPeople open;

    @Activate
    public PeopleCommands(@Reference OpenPeople open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    PeopleCommands(OpenPeople open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                command("open", "People and OD", 420, this::show)
                        .in("Workstream").on("M1+M2+O").when(window -> window.workstream().isPresent()),
                command("change", "Change whose work the service changes…", 430, this::change)
                        .in("Workstream").on("M1+M2+H").when(window -> service(window).isPresent()),
                command("staff", "Staff of the whole system", 440, PeopleCommands::staff)
                        .in("Workstream").when(window -> window.snapshot().profile().isPresent()),
                command("export", "Export the staff list…", 510, StaffFiles::save).in("File"));
    }

    private static PlainCommand command(String id, String name, int order, Consumer<PartSite> action) {
        return PlainCommand.of(PREFIX + id, name, order, action).with("person");
    }

    private void show(PartSite window) {
        window.workstream().ifPresent(id -> window.open(PeopleEditor.ID, new EntityRef(Workstream.class, id)));
    }

    private static void staff(PartSite window) {
        window.snapshot().profile().ifPresent(profile -> window.open(StaffEditor.ID, EntityRef.to(profile)));
    }

    private void change(PartSite window) {
        service(window).ifPresent(
                service -> NewChange.on(window, open, service.id(), Display.getCurrent().getActiveShell()));
    }

    /** The service that is selected. */
    private static Optional<Service> service(PartSite window) {
        return window.selection().stream()
                .flatMap(ref -> window.snapshot().find(ref).stream())
                .map(entity -> entity instanceof OfService of ? of.service() : entity instanceof Service service ? service.id() : "")
                .findFirst()
                .flatMap(id -> window.snapshot().find(Service.class, id))
                .filter(service -> service.kind() == ServiceKind.SERVICE);
    }
}
