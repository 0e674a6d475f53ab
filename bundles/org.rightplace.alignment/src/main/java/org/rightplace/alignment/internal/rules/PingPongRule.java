package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.workspace.Severity;

/**
 * Finds work that goes to somebody else and straight back: A, B, A along the functions of a service. What B does in
 * between may be several functions in a row; gaps are passed over.
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
        var runs = runs(service.holdings());
        var findings = new ArrayList<AlignmentFinding>();
        for (int i = 2; i < runs.size(); i++) {
            if (runs.get(i - 2).getFirst().sameHands(runs.get(i).getFirst())) {
                findings.add(finding(service, runs.get(i - 2), runs.get(i - 1), runs.get(i)));
            }
        }
        return findings;
    }

    private static List<List<Holding>> runs(List<Holding> holdings) {
        var runs = new ArrayList<List<Holding>>();
        for (var holding : holdings) {
            if (holding.gap()) {
                continue;
            }
            if (runs.isEmpty() || !runs.getLast().getLast().sameHands(holding)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(holding);
        }
        return runs;
    }

    private AlignmentFinding finding(
            CheckedService service, List<Holding> before, List<Holding> between, List<Holding> after) {
        var surroundings = service.surroundings();
        var home = surroundings.names(before.getFirst().holders());
        var done = Surroundings.listed(
                between.stream().map(holding -> "“" + holding.name() + "”").toList());
        var cells = between.stream().map(service::cell).toList();
        return AlignmentFinding.of(
                        id(),
                        Severity.WARNING,
                        "The work on %s goes from %s to %s for %s, and straight back."
                                .formatted(
                                        service.quoted(),
                                        home,
                                        surroundings.names(between.getFirst().holders()),
                                        done),
                        cells.getFirst())
                .withCells(Stream.of(Stream.of(before.getLast()), between.stream(), Stream.of(after.getFirst()))
                        .flatMap(holdings -> holdings)
                        .map(service::cell)
                        .toList())
                .withFix(CellFix.hands(
                        "Leave " + done + " with " + home,
                        cells,
                        before.getLast().holders(),
                        before.getLast().kind()));
    }
}
