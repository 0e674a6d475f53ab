package org.rightplace.ui.workshop.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Which workshops are open in tabs, so that a command can act in the one the user sees. */
@Component(service = OpenWorkshops.class)
public final class OpenWorkshops {

    private final List<WorkshopPart> parts = new ArrayList<>();
    private final List<WorkshopsPart> lists = new ArrayList<>();

    void add(WorkshopPart part) {
        parts.add(part);
    }

    void remove(WorkshopPart part) {
        parts.remove(part);
    }

    void add(WorkshopsPart part) {
        lists.add(part);
    }

    void remove(WorkshopsPart part) {
        lists.remove(part);
    }

    /** The workshop in front. */
    Optional<WorkshopPart> latest() {
        return parts.stream().filter(WorkshopPart::visible).reduce((one, other) -> other);
    }

    /** The list of a workstream's workshops, if it is open. */
    Optional<WorkshopsPart> list(String workstreamId) {
        return lists.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }

    Optional<WorkshopPart> find(String workshopId) {
        return parts.stream().filter(part -> part.workshop().equals(workshopId)).findFirst();
    }
}
