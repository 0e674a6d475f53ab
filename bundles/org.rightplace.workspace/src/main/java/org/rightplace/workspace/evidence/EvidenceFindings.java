package org.rightplace.workspace.evidence;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Finds evidence that cannot be looked up: claims without a source. */
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
                    .ifPresent(service -> check(service, placement, findings));
        }
        return findings;
    }

    private static void check(Service service, Placement placement, List<Finding> findings) {
        int unsourced = 0;
        for (var basis : placement.basis()) {
            if (basis.evidence() && basis.item().isEmpty() && basis.source().isBlank()) {
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
