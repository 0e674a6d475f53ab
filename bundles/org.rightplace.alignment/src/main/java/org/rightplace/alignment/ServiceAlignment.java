package org.rightplace.alignment;

import java.util.List;

/**
 * How often the work changes hands along the functions of a service.
 *
 * @param id the id of the service
 * @param handoffs every vertical handoff, in the order of the functions
 * @param fragmentation handoffs over functions less one, from 0 (in one hand) to 1 (every function in another)
 */
public record ServiceAlignment(String id, List<Handoff> handoffs, double fragmentation) {

    public ServiceAlignment {
        handoffs = List.copyOf(handoffs);
    }

    /** How many vertical handoffs there are. */
    public int verticalHandoffs() {
        return handoffs.size();
    }
}
