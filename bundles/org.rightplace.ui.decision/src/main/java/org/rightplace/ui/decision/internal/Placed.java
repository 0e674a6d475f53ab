package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Allocation;

/** A service and where it is placed, at one moment. */
record Placed(Snapshot snapshot, Framework framework, Service service, Optional<Placement> placement) {

    /** Where a service is placed now; empty if it has gone or the framework cannot be read. */
    static Optional<Placed> now(PartSite site, String serviceId) {
        var snapshot = site.snapshot();
        return snapshot.find(Service.class, serviceId)
                .flatMap(service -> snapshot.framework().map(framework ->
                        new Placed(snapshot, framework, service, snapshot.find(Placement.class, serviceId))));
    }

    Allocation allocation() {
        return Allocation.of(framework, placement.map(Placement::shares).orElse(List.of()));
    }
}
