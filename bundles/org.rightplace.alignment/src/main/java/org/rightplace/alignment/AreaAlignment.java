package org.rightplace.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In how many hands the functions are across the services of a service area, those of areas within it included.
 *
 * @param id the id of the service area
 * @param services how many services it has
 * @param horizontalHandoffs the horizontal handoffs of every function, by its id and in the framework's order
 * @param fragmentation the mean over functions of horizontal handoffs over services less one, from 0 (each function in
 *     one hand) to 1 (every service in another)
 */
public record AreaAlignment(String id, int services, Map<String, Integer> horizontalHandoffs, double fragmentation) {

    public AreaAlignment {
        horizontalHandoffs = Collections.unmodifiableMap(new LinkedHashMap<>(horizontalHandoffs));
    }

    /** The horizontal handoffs of one function; 0 if the framework has no such function. */
    public int horizontalHandoffs(String functionId) {
        return horizontalHandoffs.getOrDefault(functionId, 0);
    }

    /** How fragmented one function is across the area, from 0 to 1. */
    public double fragmentation(String functionId) {
        return Metrics.fragmentation(horizontalHandoffs(functionId), services);
    }
}
