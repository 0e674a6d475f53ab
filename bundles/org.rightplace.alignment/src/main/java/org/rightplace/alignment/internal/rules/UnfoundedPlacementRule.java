package org.rightplace.alignment.internal.rules;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.model.Basis;
import org.rightplace.model.Placement;
import org.rightplace.workspace.Severity;

/** Finds placements that were agreed or ratified without a rationale, or on opinion alone. */
@Component
public final class UnfoundedPlacementRule implements AlignmentRule {

    @Override
    public String id() {
        return "unfounded-placement";
    }

    @Override
    public String name() {
        return "Agreed placements without rationale or evidence";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        return service.placement().stream()
                .filter(placement -> service.settled())
                .filter(placement -> placement.rationale().isBlank() || !evidenced(placement))
                .map(placement -> AlignmentFinding.of(
                        id(),
                        Severity.WARNING,
                        "%s is %s %s."
                                .formatted(
                                        service.quoted(),
                                        placement.status().name().toLowerCase(Locale.ROOT),
                                        missing(placement)),
                        service.service().id()))
                .toList();
    }

    private static String missing(Placement placement) {
        if (placement.rationale().isBlank()) {
            return evidenced(placement)
                    ? "without a rationale; write down why it belongs there"
                    : "without a rationale and without evidence; write down why it belongs there and what shows it";
        }
        return placement.basis().isEmpty()
                ? "on nothing that is written down; name the evidence it rests on"
                : "on opinion alone; name the evidence it rests on";
    }

    private static boolean evidenced(Placement placement) {
        return placement.basis().stream().anyMatch(Basis::evidence);
    }
}
