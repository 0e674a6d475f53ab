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
 * Finds work that goes to somebody else for one function and straight back: A, B, A along the functions of a service.
 * Gaps are passed over. Where B does several functions in a row, that is a piece of work of its own and not found.
 */
@Component
public final class PingPongRule implements AlignmentRule {

    @Override
    public String id() {
        return "ping-pong";
    }

    @Override
    public String name() {
        return "Work that goes away and straight back";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        // Two handoffs are the fewest that go away and back, and most services have none.
        if (service.alignment().verticalHandoffs() < 2) {
            return List.of();
        }
        var held = service.holdings().stream().filter(holding -> !holding.gap()).toList();
        var findings = new ArrayList<AlignmentFinding>();
        for (int i = 2; i < held.size(); i++) {
            if (held.get(i - 2).sameHands(held.get(i)) && !held.get(i - 1).sameHands(held.get(i))) {
                findings.add(finding(service, held.get(i - 2), held.get(i - 1), held.get(i)));
            }
        }
        return findings;
    }

    private AlignmentFinding finding(CheckedService service, Holding before, Holding away, Holding after) {
        var surroundings = service.surroundings();
        var home = surroundings.names(before.holders());
        return AlignmentFinding.of(
                        id(),
                        Severity.WARNING,
                        "The work on %s goes from %s to %s for “%s”, and straight back."
                                .formatted(
                                        service.quoted(), home, surroundings.names(away.holders()), away.name()),
                        service.cell(away))
                .withCells(List.of(service.cell(before), service.cell(away), service.cell(after)))
                .withFix(CellFix.hands(
                        "Leave “" + away.name() + "” with " + home,
                        List.of(service.cell(away)),
                        before.holders(),
                        before.kind()));
    }
}
