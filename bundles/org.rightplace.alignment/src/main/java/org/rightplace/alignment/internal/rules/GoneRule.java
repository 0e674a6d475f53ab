package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.Holder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;

/**
 * Finds cells that name what has been deleted since: a level, place or organisation, or a kind of operating model. They
 * keep what they say, so that undoing the deletion brings it back; but nobody does that work, though the cell is filled.
 */
@Component
public final class GoneRule implements AlignmentRule {

    @Override
    public String id() {
        return "gone";
    }

    @Override
    public String name() {
        return "Holders and kinds that are no longer there";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        var surroundings = service.surroundings();
        var held = service.holdings().stream()
                .filter(holding -> !holding.holders().stream().allMatch(surroundings::there))
                .toList();
        var done = service.holdings().stream()
                .filter(holding -> !holding.kind().isEmpty() && surroundings.kind(holding.kind()).isEmpty())
                .toList();
        var findings = new ArrayList<AlignmentFinding>();
        if (!held.isEmpty()) {
            var who = held.stream()
                    .flatMap(holding -> holding.holders().stream())
                    .filter(Predicate.not(surroundings::there))
                    .map(surroundings::name)
                    .distinct()
                    .sorted()
                    .toList();
            findings.add(finding(
                    service, held, Severity.ERROR, said(service, held) + " with " + Surroundings.listed(who) + "."));
        }
        if (!done.isEmpty()) {
            findings.add(finding(
                    service,
                    done,
                    Severity.WARNING,
                    said(service, done) + " done in a way that the framework no longer has."));
        }
        return findings;
    }

    private AlignmentFinding finding(CheckedService service, List<Holding> holdings, Severity severity, String message) {
        var cells = holdings.stream().map(service::cell).toList();
        return AlignmentFinding.of(id(), severity, message, cells.getFirst())
                .withCells(cells)
                .withFix(takenOut(service.holdings().stream().map(service::cell).toList()));
    }

    private static String said(CheckedService service, List<Holding> holdings) {
        return Surroundings.listed(holdings.stream().map(holding -> "“" + holding.name() + "”").toList())
                + " for " + service.quoted() + (holdings.size() == 1 ? " is" : " are");
    }

    // Everything that is gone at once, for a cell that still names something else that is gone could not be set.
    private static Edit takenOut(List<CellRef> cells) {
        return Edit.of("Take out who and what is no longer there", before -> {
            var surroundings = Surroundings.of(before);
            var after = before;
            for (var cell : cells) {
                var content = CellContent.in(before, cell);
                var left = surroundings.map(around -> left(around, content)).orElse(content);
                after = left.equals(content) ? after : OperatingModelEdits.on(before).set(List.of(cell), left).apply(after);
            }
            return after;
        });
    }

    private static CellContent left(Surroundings surroundings, CellContent content) {
        List<Holder> holders = content.holders().stream().filter(surroundings::there).toList();
        return new CellContent(holders, surroundings.kind(content.kind()).isPresent() ? content.kind() : "");
    }
}
