package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.workspace.Severity;

/**
 * Finds functions that nobody holds. A service that has been left out is said to be so once, and not function by function;
 * one without anybody has been left out where most others of its workstream have somebody. Before that it has only to wait
 * its turn, and is not the worse for a service that was begun elsewhere and moves in beside it. Once the placement is agreed
 * a gap is an error.
 */
@Component
public final class GapRule implements AlignmentRule {

    @Override
    public String id() {
        return "gap";
    }

    @Override
    public String name() {
        return "Functions that nobody holds";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        var gaps = service.holdings().stream().filter(Holding::gap).toList();
        boolean nobody = gaps.size() == service.holdings().size();
        if (gaps.isEmpty() || nobody && !service.begun()) {
            return List.of();
        }
        if (nobody && gaps.size() > 1) {
            return List.of(AlignmentFinding.of(
                            id(),
                            severity(service),
                            "Nobody is named for any function of " + service.quoted() + " yet.",
                            service.service().id())
                    .withCells(gaps.stream().map(service::cell).toList()));
        }
        var findings = new ArrayList<AlignmentFinding>();
        for (var gap : gaps) {
            var finding = AlignmentFinding.of(
                    id(),
                    severity(service),
                    "Nobody holds “%s” for %s.".formatted(gap.name(), service.quoted()),
                    service.cell(gap));
            findings.add(service.share(gap)
                    .map(share -> {
                        var placed = CellFix.placed(share);
                        var label = "Have it done as it is placed, by " + service.surroundings().names(placed);
                        return finding.withFix(CellFix.holders(label, finding.cells(), placed));
                    })
                    .orElse(finding));
        }
        return findings;
    }

    private static Severity severity(CheckedService service) {
        return service.settled() ? Severity.ERROR : Severity.WARNING;
    }
}
