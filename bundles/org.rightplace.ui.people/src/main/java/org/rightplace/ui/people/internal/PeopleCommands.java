package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.OfService;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Publishes the commands on people and their changes. They go with this bundle. */
@Component(service = {})
public final class PeopleCommands {

    private static final String PREFIX = "org.rightplace.ui.people.";

    private final OpenPeople open;

    private record Entry(
            String id, String name, int order, Optional<String> menu, Optional<String> keys, Predicate<PartSite> when,
            Consumer<PartSite> action)
            implements Command {

        @Override
        public String icon() {
            return "person";
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

    @Activate
    public PeopleCommands(@Reference OpenPeople open, BundleContext context) {
        this(open);
        all().forEach(command -> context.registerService(Command.class, command, null));
    }

    PeopleCommands(OpenPeople open) {
        this.open = open;
    }

    List<Command> all() {
        var workstream = Optional.of("Workstream");
        return List.of(
                new Entry(PREFIX + "open", "People and OD", 420, workstream, Optional.of("M1+M2+O"),
                        window -> workstream(window).isPresent(), this::show),
                new Entry(PREFIX + "change", "Change whose work the service changes…", 430, workstream, Optional.of("M1+M2+H"),
                        window -> service(window).isPresent(), this::change),
                new Entry(PREFIX + "staff", "Staff of the whole system", 440, workstream, Optional.empty(),
                        window -> window.snapshot().profile().isPresent(), PeopleCommands::staff),
                new Entry(PREFIX + "export", "Export the staff list…", 510, Optional.of("File"), Optional.empty(),
                        window -> true, StaffFiles::save));
    }

    private void show(PartSite window) {
        workstream(window).ifPresent(id -> window.open(PeopleEditor.ID, new EntityRef(Workstream.class, id)));
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

    /** The workstream that what is selected belongs to, or else the first. */
    private static Optional<String> workstream(PartSite window) {
        var snapshot = window.snapshot();
        return window.selection().stream()
                .flatMap(ref -> snapshot.find(ref).stream())
                .map(entity -> switch (entity) {
                    case Workstream workstream -> workstream.id();
                    case Service service -> service.workstream();
                    case OfWorkstream of -> of.workstream();
                    case OfService of -> snapshot.find(Service.class, of.service()).map(Service::workstream).orElse("");
                    default -> "";
                })
                .filter(id -> snapshot.find(Workstream.class, id).isPresent())
                .findFirst()
                .or(() -> WorkstreamEdits.inOrder(snapshot).stream().map(Workstream::id).findFirst());
    }
}
