package org.rightplace.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rightplace.model.Band;

/**
 * Where the answers given for a service put it.
 *
 * @param domains the score of every domain asked, from 0 to 5, by id and in the tool's order; empty for a domain with
 *     no scored answer
 * @param total the total, from 0 to 5; empty if no domain has a score
 * @param band the band the total lies in; empty if there is no total or no band covers it
 * @param divergence the largest domain score less the smallest; 0 if fewer than two domains have a score
 * @param blend whether the domains are so far apart that a blend is suggested
 * @param answered how many questions have a scored answer
 * @param notKnown how many questions were answered with "not known"
 * @param asked how many questions there are
 */
public record Score(
        Map<String, OptionalDouble> domains,
        OptionalDouble total,
        Optional<Band> band,
        double divergence,
        boolean blend,
        int answered,
        int notKnown,
        int asked) {

    public Score {
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    }
}
