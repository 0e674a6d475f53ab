package org.rightplace.alignment.internal.rules;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.workspace.Severity;

/** Finds functions that several hold in a way that is not joint, so that each may do it over again. */
@Component
public final class DuplicateRule implements AlignmentRule {

    @Override
    public String id() {
        return "duplicate";
    }

    @Override
    public String name() {
        return "Functions done twice";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        return service.holdings().stream()
                .filter(holding -> holding.holders().size() > 1
                        && !service.surroundings().joint(holding))
                .map(holding -> finding(service, holding))
                .toList();
    }

    private AlignmentFinding finding(CheckedService service, Holding holding) {
        var kind = service.surroundings().kind(holding.kind());
        var finding = AlignmentFinding.of(
                id(),
                Severity.WARNING,
                "%s each hold “%s” for %s, and %s."
                        .formatted(
                                Sentence.begin(service.surroundings().names(holding.holders())),
                                holding.name(),
                                service.quoted(),
                                kind.map(given -> "“" + given.name().toLowerCase(Locale.ROOT) + "” is not a way to share it")
                                        .orElse("nothing says that they share it")),
                service.cell(holding));
        // Where a way has been chosen that cannot be shared, either the way or a holder is wrong: that is not ours to say.
        return kind.isPresent()
                ? finding
                : service.surroundings().framework().kinds().stream()
                        .filter(OperatingModelKind::joint)
                        .findFirst()
                        .map(joint -> finding.withFix(CellFix.kind(
                                "Make it shared: " + joint.name().toLowerCase(Locale.ROOT),
                                service.cell(holding),
                                joint.id())))
                        .orElse(finding);
    }
}
