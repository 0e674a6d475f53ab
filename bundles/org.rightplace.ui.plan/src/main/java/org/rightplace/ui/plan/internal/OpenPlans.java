package org.rightplace.ui.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.workspace.EntityRef;

/** Which plans are open, so that a command can act in the one the user sees. */
@Component(service = OpenPlans.class)
public final class OpenPlans {

    private final List<PlanPart> parts = new ArrayList<>();

    void add(PlanPart part) {
        parts.add(part);
    }

    void remove(PlanPart part) {
        parts.remove(part);
    }

    /** The plan that has the keyboard, or else the one opened last. */
    Optional<PlanPart> latest() {
        return parts.stream().filter(PlanPart::focused).findFirst()
                .or(() -> parts.stream().filter(PlanPart::visible).reduce((one, other) -> other))
                .or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast()));
    }

    Optional<PlanPart> find(EntityRef subject) {
        return parts.stream().filter(part -> part.subject().equals(subject)).findFirst();
    }
}
