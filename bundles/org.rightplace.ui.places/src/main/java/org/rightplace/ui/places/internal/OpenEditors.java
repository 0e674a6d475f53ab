package org.rightplace.ui.places.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The editors of places and of organisations that are open, for the commands that work in them. */
@Component(service = OpenEditors.class)
public final class OpenEditors {

    private PlacesPart places;
    private OrganisationsPart organisations;

    void opened(PlacesPart part) {
        places = part;
    }

    void opened(OrganisationsPart part) {
        organisations = part;
    }

    void closed(Object part) {
        places = places == part ? null : places;
        organisations = organisations == part ? null : organisations;
    }

    Optional<PlacesPart> places() {
        return Optional.ofNullable(places);
    }

    Optional<OrganisationsPart> organisations() {
        return Optional.ofNullable(organisations);
    }
}
