package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Which of these editors are open, so that a command can act in the one the user sees. */
@Component(service = OpenPeople.class)
public final class OpenPeople {

    private final List<PeoplePart> parts = new ArrayList<>();

    void add(PeoplePart part) {
        parts.add(part);
    }

    void remove(PeoplePart part) {
        parts.remove(part);
    }

    Optional<PeoplePart> find(String workstreamId) {
        return parts.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }
}
