package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.PlaceEdits.Contents;

/**
 * Publishes the commands on places and organisations, for the menus, the keys and the palette. They work on what is
 * selected anywhere in the window, in the editor that shows it. They go with this bundle.
 */
@Component(service = {})
public final class PlaceCommands {

    private final OpenEditors open;

    @Activate
    public PlaceCommands(@Reference OpenEditors open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    PlaceCommands(OpenEditors open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                inPlaces("add-place", "Add a place", 100, "", window -> true, part -> part.entry().addBelow()),
                inPlaces("add-practice", "Add a practice", 110, "", PlaceCommands::placeOrPractice, part -> part.entry().addPractice()),
                inPlaces("rename", "Rename the place or practice", 120, "", PlaceCommands::placeOrPractice, part -> part.entry().rename()),
                inPlaces("move", "Move the place or practice to…", 200, "F7", PlaceCommands::placeOrPractice, part -> part.moves().moveTo()),
                inPlaces("also-in", "Put the place in another as well…", 210, "M2+F7", PlaceCommands::place, part -> part.moves().alsoIn()),
                inPlaces("delete", "Delete the place or practice", 220, "", PlaceCommands::placeOrPractice,
                        part -> part.delete(Contents.MOVE_UP)),
                inPlaces("delete-all", "Delete the place with the places in it", 230, "", PlaceCommands::place,
                        part -> part.delete(Contents.DELETE)),
                inOrganisations("add-organisation", "Add an organisation", 300, window -> true, OrganisationsPart::add),
                inOrganisations("organisation-place", "Put the organisation in another place…", 310,
                        window -> selected(window, Organisation.class), OrganisationsPart::addPlace),
                inOrganisations("delete-organisation", "Delete the organisation", 320,
                        window -> selected(window, Organisation.class), OrganisationsPart::delete));
    }

    private Command inPlaces(
            String id, String name, int order, String keys, Predicate<PartSite> when, Consumer<PlacesPart> action) {
        return command(id, name, order, when, window -> {
            show(window, PlacesEditor.ID);
            open.places().ifPresent(part -> {
                part.selectAgain();
                action.accept(part);
            });
        }).on(keys);
    }

    private Command inOrganisations(
            String id, String name, int order, Predicate<PartSite> when, Consumer<OrganisationsPart> action) {
        return command(id, name, order, when, window -> {
            show(window, OrganisationsEditor.ID);
            open.organisations().ifPresent(part -> {
                part.selectAgain();
                action.accept(part);
            });
        });
    }

    private static PlainCommand command(
            String id, String name, int order, Predicate<PartSite> when, Consumer<PartSite> action) {
        return PlainCommand.of("org.rightplace.ui.places." + id, name, order, action)
                .in("Edit/Places").when(window -> hasSystem(window) && when.test(window));
    }

    private static void show(PartSite window, String editor) {
        window.snapshot().profile().map(EntityRef::to).ifPresent(system -> window.open(editor, system));
    }

    private static boolean hasSystem(PartSite window) {
        return window.snapshot().profile().isPresent() && window.workspace().readOnly().isEmpty();
    }

    private static boolean place(PartSite window) {
        return selected(window, Place.class);
    }

    private static boolean placeOrPractice(PartSite window) {
        return selected(window, Place.class) || selected(window, Practice.class);
    }

    private static boolean selected(PartSite window, Class<?> type) {
        return window.selection().stream()
                .anyMatch(entity -> entity.type() == type && window.snapshot().find(entity).isPresent());
    }
}
