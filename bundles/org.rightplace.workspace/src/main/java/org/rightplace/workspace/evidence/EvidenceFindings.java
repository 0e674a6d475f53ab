package org.rightplace.workspace.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Finds evidence that cannot be looked up: items that are not in the library, and claims without a source. */
@Component
public final class EvidenceFindings implements Validator {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var placement : snapshot.all(Placement.class)) {
            snapshot.find(Service.class, placement.id())
                    .ifPresent(service -> check(service, placement, snapshot, findings));
        }
        var uses = EvidenceUses.of(snapshot);
        uses.items().stream()
                .filter(item -> snapshot.find(EvidenceItem.class, item).isEmpty())
                .flatMap(item -> uses.of(item).stream())
                .filter(use -> !use.question().isEmpty())
                .forEach(use -> findings.add(Finding.of(
                        "evidence-gone",
                        Severity.WARNING,
                        "An answer on %s rests on evidence that is no longer in the library. Choose another.".formatted(use.name()),
                        use.service())));
        return findings;
    }

    private static void check(Service service, Placement placement, Snapshot snapshot, List<Finding> findings) {
        int unsourced = 0;
        for (int at = 0; at < placement.basis().size(); at++) {
            var basis = placement.basis().get(at);
            if (!basis.item().isEmpty() && snapshot.find(EvidenceItem.class, basis.item()).isEmpty()) {
                findings.add(new Finding(
                        "evidence-gone",
                        Severity.WARNING,
                        "The placement of %s rests on evidence that is no longer in the library.".formatted(service.name()),
                        List.of(EntityRef.to(service)),
                        Optional.of(EvidenceEdits.source(service, at, Optional.empty()))));
            } else if (basis.evidence() && basis.item().isEmpty() && basis.source().isBlank()) {
                unsourced++;
            }
        }
        if (unsourced > 0) {
            findings.add(Finding.of(
                    "evidence-no-source",
                    Severity.INFORMATION,
                    "What the placement of %s calls evidence has no source%s. Pick it from the library, say where it can be found, or call it opinion."
                            .formatted(service.name(), unsourced == 1 ? "" : " in %d cases".formatted(unsourced)),
                    EntityRef.to(service)));
        }
    }
}
