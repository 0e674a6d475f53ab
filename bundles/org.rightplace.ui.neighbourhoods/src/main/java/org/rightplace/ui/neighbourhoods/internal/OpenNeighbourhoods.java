package org.rightplace.ui.neighbourhoods.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The editor of neighbourhood characteristics that is open, for the commands that work in it. */
@Component(service = OpenNeighbourhoods.class)
public final class OpenNeighbourhoods {

    private NeighbourhoodsPart part;

    void opened(NeighbourhoodsPart opened) {
        part = opened;
    }

    void closed(NeighbourhoodsPart closed) {
        part = part == closed ? null : part;
    }

    Optional<NeighbourhoodsPart> part() {
        return Optional.ofNullable(part);
    }
}
