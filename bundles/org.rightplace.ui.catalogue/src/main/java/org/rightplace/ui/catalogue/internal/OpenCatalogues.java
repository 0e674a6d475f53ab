package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Which catalogues are open, so that a command can act in the one the user sees. */
@Component(service = OpenCatalogues.class)
public final class OpenCatalogues {

    private final List<CataloguePart> parts = new ArrayList<>();

    void add(CataloguePart part) {
        parts.add(part);
    }

    void remove(CataloguePart part) {
        parts.remove(part);
    }

    Optional<CataloguePart> find(String workstreamId) {
        return parts.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }
}
