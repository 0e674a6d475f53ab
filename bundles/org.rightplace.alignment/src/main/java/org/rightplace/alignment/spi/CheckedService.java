package org.rightplace.alignment.spi;

import java.util.List;
import java.util.Optional;
import org.rightplace.alignment.ServiceAlignment;
import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.operatingmodel.CellRef;

/**
 * A service with everything a rule may look at.
 *
 * @param service the service
 * @param holdings who holds each function, in the framework's order; one for every function
 * @param placement where it is placed, if it is
 * @param assessment what was answered to the decision tool, if anything was
 * @param tool the decision tool that is asked for it, if the framework has one
 * @param begun whether somebody is named for at least half of the services of its workstream, so that a service without
 *     anybody has been left out
 * @param alignment its handoffs and fragmentation
 * @param surroundings the framework, places, organisations and practices
 */
public record CheckedService(
        Service service,
        List<Holding> holdings,
        Optional<Placement> placement,
        Optional<Assessment> assessment,
        Optional<DecisionTool> tool,
        boolean begun,
        ServiceAlignment alignment,
        Surroundings surroundings) {

    public CheckedService {
        holdings = List.copyOf(holdings);
    }

    /** The part of the placement that a function sits in, if the service is placed and the placement says. */
    public Optional<Share> share(Holding holding) {
        return placement.flatMap(placed -> Share.holding(placed.shares(), holding.function().id()));
    }

    /** Whether its placement has been agreed or ratified. */
    public boolean settled() {
        return placement
                .map(Placement::status)
                .filter(status -> status == PlacementStatus.AGREED || status == PlacementStatus.RATIFIED)
                .isPresent();
    }

    /** The name in the quotation marks that sentences give it. */
    public String quoted() {
        return "“" + service.name() + "”";
    }

    /** The cell of a function. */
    public CellRef cell(Holding holding) {
        return new CellRef(service.id(), holding.function().id());
    }
}
