package org.example.canceralliance;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.workspace.Severity;

/** Asks for a pathway lead wherever the work on a cancer service changes hands: somebody has to see it through. */
@Component
public final class PathwayLeadRule implements AlignmentRule {

    @Override
    public String id() {
        return AllianceCriteria.PLUGIN + ".pathway-lead";
    }

    @Override
    public String name() {
        return "Cancer services that change hands without a pathway lead";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        int handoffs = service.alignment().verticalHandoffs();
        if (!service.service().in(AllianceCriteria.WORKSTREAM)
                || handoffs == 0
                || !PathwayLead.of(service.service()).isEmpty()) {
            return List.of();
        }
        return List.of(AlignmentFinding.of(
                id(),
                Severity.WARNING,
                "The work on %s changes hands %s and nobody leads its pathway."
                        .formatted(service.quoted(), handoffs == 1 ? "once" : handoffs + " times"),
                service.service().id()));
    }
}
