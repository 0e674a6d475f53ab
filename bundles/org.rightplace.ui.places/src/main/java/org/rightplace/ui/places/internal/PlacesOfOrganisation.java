package org.rightplace.ui.places.internal;

import java.util.Comparator;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.OrganisationEdits;

/** Lets the user choose a further place that an organisation belongs to. */
final class PlacesOfOrganisation {

    private PlacesOfOrganisation() {}

    static void choose(Control near, PartSite site, Organisation organisation) {
        var snapshot = site.snapshot();
        var hierarchy = Hierarchy.of(snapshot);
        var options = snapshot.all(Place.class).stream()
                .filter(place -> !organisation.places().contains(place.id()))
                .sorted(Comparator.comparing((Place place) -> -hierarchy.rank(place)).thenComparing(Hierarchy.byName()))
                .map(place -> new Picker.Choice<>(place.id(), place.name(), PlaceActions.describe(snapshot, place)))
                .toList();
        if (options.isEmpty()) {
            site.say("There is no other place to add. Places are made in the Places editor.");
            return;
        }
        Picker.open(
                near,
                site.theme(),
                "Put " + organisation.name() + " in",
                options,
                place -> site.apply(OrganisationEdits.in(site.snapshot()).addPlace(organisation.id(), place)));
    }
}
