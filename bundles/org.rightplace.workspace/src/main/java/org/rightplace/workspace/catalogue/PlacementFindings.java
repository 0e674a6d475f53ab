package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/**
 * Finds placements that say nothing: settled at no level, or at a level the framework does not have. Whether one has a
 * rationale and evidence is checked with the rest of the alignment.
 */
@Component
public final class PlacementFindings implements Validator {

    /** The id of this check. */
    public static final String ID = "placement";

    private static final Set<PlacementStatus> SETTLED = EnumSet.of(PlacementStatus.AGREED, PlacementStatus.RATIFIED);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var workstream : WorkstreamEdits.inOrder(snapshot)) {
            for (var node : CatalogueTree.of(snapshot, workstream.id()).nodes()) {
                if (!node.guest()) {
                    snapshot.find(Placement.class, node.id())
                            .ifPresent(placement -> check(node.service(), placement, snapshot, findings));
                }
            }
        }
        return findings;
    }

    private static void check(Service service, Placement placement, Snapshot snapshot, List<Finding> findings) {
        var name = "“" + service.name() + "” is ";
        var about = EntityRef.to(service);
        snapshot.framework()
                .filter(framework -> unknown(placement, framework))
                .ifPresent(framework -> findings.add(Finding.of(
                        "placement-unknown-level",
                        Severity.ERROR,
                        name + "placed at a level that “" + framework.name() + "” does not have. Place it again.",
                        about)));
        if (placement.shares().stream().anyMatch(share -> elsewhere(snapshot, share))) {
            findings.add(Finding.of(
                    "placement-place-elsewhere",
                    Severity.ERROR,
                    name + "placed at a place that is not at that level any more. Place it again.",
                    about));
        }
        if (placement.status() == null || !SETTLED.contains(placement.status())) {
            return;
        }
        var status = placement.status() == PlacementStatus.AGREED ? "agreed" : "ratified";
        if (placement.shares().isEmpty()) {
            findings.add(Finding.of(
                    "placement-nowhere",
                    Severity.ERROR,
                    name + status + " but placed at no level. Place it, or take the status back.",
                    about));
        }
    }

    private static boolean elsewhere(Snapshot snapshot, Share share) {
        return share.places().stream()
                .anyMatch(id -> snapshot.find(Place.class, id).filter(place -> !place.level().equals(share.level())).isPresent());
    }

    private static boolean unknown(Placement placement, Framework framework) {
        return placement.shares().stream().anyMatch(share -> framework.rank(share.level()) < 0);
    }
}
