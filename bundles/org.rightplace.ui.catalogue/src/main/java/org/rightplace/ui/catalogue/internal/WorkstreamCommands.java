package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.WorkstreamOf;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Publishes the commands on workstreams and their catalogues. They go with this bundle. */
@Component(service = {})
public final class WorkstreamCommands {

    private static final String INSPECTOR = "inspector";

    private final OpenCatalogues open;

    @Activate
    public WorkstreamCommands(@Reference OpenCatalogues open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    WorkstreamCommands(OpenCatalogues open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                inCatalogue("add-service", "New service", 100, "M1+N", CatalogueActions::addService),
                inCatalogue("add-area", "New service area", 110, "M1+M2+N", CatalogueActions::addArea),
                inCatalogue("paste", "Paste a list…", 120, "", CatalogueActions::pasteList),
                onServices("merge", "Merge services…", 200, window -> services(window).size() > 1, CatalogueActions::merge),
                onServices("split", "Split the service…", 210, WorkstreamCommands::oneService, CatalogueActions::split),
                command("new", "New workstream", 300, window -> true, this::create),
                command("rename", "Rename the workstream", 310, WorkstreamCommands::anySelected, WorkstreamCommands::rename),
                command("up", "Move the workstream up", 320, WorkstreamCommands::anySelected, edit(WorkstreamEdits::up)),
                command("down", "Move the workstream down", 330, WorkstreamCommands::anySelected, edit(WorkstreamEdits::down)),
                command("delete", "Delete the workstream", 340, WorkstreamCommands::anySelected, edit(WorkstreamEdits::delete)));
    }

    private Command inCatalogue(
            String id, String name, int order, String keys, Consumer<CatalogueActions> action) {
        return command(id, name, order, window -> window.workstream().isPresent(), window ->
                window.workstream().flatMap(found -> show(window, found)).map(CataloguePart::actions).ifPresent(action)).on(keys);
    }

    // What is selected elsewhere is selected in the catalogue first, for that is what the user means.
    private Command onServices(
            String id, String name, int order, Predicate<PartSite> when, Consumer<CatalogueActions> action) {
        return command(id, name, order, when, window -> {
            var services = services(window);
            window.workstream().flatMap(found -> show(window, found)).ifPresent(part -> {
                if (!part.selectedNodes().stream().map(node -> node.id()).toList().containsAll(services)) {
                    part.showAll();
                    part.table().select(services, services.getFirst(), Column.SERVICE);
                }
                action.accept(part.actions());
            });
        });
    }

    private static PlainCommand command(
            String id, String name, int order, Predicate<PartSite> when, Consumer<PartSite> action) {
        return PlainCommand.of("org.rightplace.ui.catalogue." + id, name, order, action).in("Workstream").when(when);
    }

    private static Consumer<PartSite> edit(BiFunction<WorkstreamEdits, String, Edit> edit) {
        return window -> selected(window).ifPresent(id -> {
            var made = edit.apply(WorkstreamEdits.on(window.snapshot()), id);
            if (window.apply(made)) {
                window.say(made.label() + ".");
            }
        });
    }

    private Optional<CataloguePart> show(PartSite window, String workstream) {
        window.open(CatalogueEditor.ID, new EntityRef(Workstream.class, workstream));
        return open.find(workstream);
    }

    private void create(PartSite window) {
        var id = Ids.next();
        if (window.apply(WorkstreamEdits.on(window.snapshot()).add(id, unusedName(window)))) {
            show(window, id);
            select(window, id);
        }
    }

    private static String unusedName(PartSite window) {
        var taken = new ArrayList<String>();
        window.snapshot().all(Workstream.class).forEach(workstream -> taken.add(workstream.name()));
        var name = "New workstream";
        for (int i = 2; taken.contains(name); i++) {
            name = "New workstream " + i;
        }
        return name;
    }

    private static void rename(PartSite window) {
        selected(window).ifPresent(id -> select(window, id));
    }

    // The inspector has the name first and gives it the keyboard.
    private static void select(PartSite window, String id) {
        window.select(List.of(new EntityRef(Workstream.class, id)));
        window.openView(INSPECTOR);
    }

    private static boolean anySelected(PartSite window) {
        return selected(window).isPresent();
    }

    /** The workstream that is selected, or that what is selected belongs to. */
    private static Optional<String> selected(PartSite window) {
        return WorkstreamOf.selection(window.selection(), window.snapshot());
    }

    private static List<String> services(PartSite window) {
        return window.selection().stream().filter(ref -> ref.type() == Service.class).map(EntityRef::id).toList();
    }

    private static boolean oneService(PartSite window) {
        var services = services(window);
        return services.size() == 1 && window.snapshot().find(Service.class, services.getFirst())
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                .isPresent();
    }
}
