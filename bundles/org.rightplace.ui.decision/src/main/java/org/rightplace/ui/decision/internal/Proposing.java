package org.rightplace.ui.decision.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rightplace.decision.Proposal;
import org.rightplace.model.Service;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** Makes a proposal from a score. */
final class Proposing {

    private Proposing() {}

    static void propose(PartSite site, Service service, Proposal proposal) {
        if (site.apply(proposal.edit(service, reason(site, proposal.why())))) {
            site.select(List.of(EntityRef.to(service)));
            site.say(service.name() + " is proposed for " + proposal.level().name() + ".");
        }
    }

    /** A reason given now, by the role the user has named for themselves. */
    static Reason reason(PartSite site, String why) {
        // To the second: a trail is read by people.
        return new Reason(Instant.now().truncatedTo(ChronoUnit.SECONDS), site.role(), why);
    }
}
