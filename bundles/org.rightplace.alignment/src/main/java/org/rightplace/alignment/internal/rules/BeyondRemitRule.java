package org.rightplace.alignment.internal.rules;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Place;
import org.rightplace.model.Share;
import org.rightplace.workspace.Severity;

/**
 * Finds holders whose place does not cover the service's population. The population is that of the places that the
 * service's placement names for the function, or where it names none that of every place of its level; a holder covers
 * its places and all that lies in them, and a level covers everybody. Of a service that is not placed, and of a holder
 * that belongs to no place, nothing is known and nothing is said.
 */
@Component
public final class BeyondRemitRule implements AlignmentRule {

    @Override
    public String id() {
        return "beyond-remit";
    }

    @Override
    public String name() {
        return "Holders that do not cover the service's people";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        return service.holdings().stream()
                .filter(holding -> !holding.gap())
                .flatMap(holding -> service.share(holding).stream().flatMap(share -> finding(service, holding, share).stream()))
                .toList();
    }

    private Optional<AlignmentFinding> finding(CheckedService service, Holding holding, Share share) {
        var surroundings = service.surroundings();
        var uncovered = surroundings.reach().uncovered(share, holding.holders());
        if (uncovered.isEmpty()) {
            return Optional.empty();
        }
        var finding = AlignmentFinding.of(
                id(),
                Severity.WARNING,
                "%s %s “%s” for %s, which is also for the people of %s."
                        .formatted(
                                Sentence.begin(surroundings.names(holding.holders())),
                                holding.holders().size() > 1 ? "hold" : "holds",
                                holding.name(),
                                service.quoted(),
                                uncovered.names()),
                service.cell(holding));
        return Optional.of(ofThatLevel(surroundings, holding, share)
                ? finding.withFix(CellFix.holders(
                        "Have it done by " + surroundings.names(CellFix.placed(share)),
                        finding.cells(),
                        CellFix.placed(share)))
                : finding);
    }

    // Where places of the right level hold it and some are missing, the obvious thing is to add the others.
    private static boolean ofThatLevel(Surroundings surroundings, Holding holding, Share share) {
        return holding.holders().stream().allMatch(holder -> holder.type() == HolderType.PLACE
                && level(surroundings, holder).filter(share.level()::equals).isPresent());
    }

    private static Optional<String> level(Surroundings surroundings, Holder holder) {
        return surroundings.place(holder.id()).map(Place::level);
    }
}
