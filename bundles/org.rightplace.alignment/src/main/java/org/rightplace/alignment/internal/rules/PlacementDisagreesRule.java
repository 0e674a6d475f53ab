package org.rightplace.alignment.internal.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.model.HolderType;
import org.rightplace.model.Share;
import org.rightplace.workspace.Severity;

/**
 * Finds functions that the placement puts in one place and the matrix in another: no holder stands where the placement
 * has the function, nor do the holders together reach all it is for.
 */
@Component
public final class PlacementDisagreesRule implements AlignmentRule {

    @Override
    public String id() {
        return "placement-disagrees";
    }

    @Override
    public String name() {
        return "Placements and operating models that disagree";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        var standing = Standing.of(service.surroundings());
        return service.holdings().stream()
                .filter(holding -> !holding.gap())
                .flatMap(holding -> service.share(holding)
                        .filter(share -> known(service, share))
                        .filter(share -> holding.holders().stream().noneMatch(holder -> standing.at(holder, share)))
                        .filter(share -> !standing.together(holding.holders(), share))
                        .map(share -> finding(service, holding, share))
                        .stream())
                .toList();
    }

    private AlignmentFinding finding(CheckedService service, Holding holding, Share share) {
        var placed = CellFix.placed(share);
        var asPlaced = service.surroundings().names(placed);
        var finding = AlignmentFinding.of(
                id(),
                Severity.WARNING,
                "“%s” for %s is placed with %s, but %s %s it."
                        .formatted(
                                holding.name(),
                                service.quoted(),
                                asPlaced,
                                service.surroundings().names(holding.holders()),
                                holding.holders().size() > 1 ? "hold" : "holds"),
                service.cell(holding));
        // Which organisation of the other level should do it instead is for people to say.
        return holding.holders().stream().anyMatch(holder -> holder.type() == HolderType.ORGANISATION)
                ? finding
                : finding.withFix(CellFix.holders("Have it done as it is placed, by " + asPlaced, finding.cells(), placed));
    }

    // A placement at a level that is no longer there is another check's to find.
    private static boolean known(CheckedService service, Share share) {
        return service.surroundings().framework().rank(share.level()) >= 0;
    }
}
