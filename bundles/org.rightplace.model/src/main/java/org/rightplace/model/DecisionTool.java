package org.rightplace.model;

import java.util.List;

/**
 * The questions, weights and bands that turn what is known of a service into the level it belongs at.
 *
 * @param name the name
 * @param source where it comes from
 * @param domains its domains
 * @param bands its bands, from low to high
 * @param divergence how far apart the highest and lowest domain score must be to suggest a blend
 * @param consensus the agreement, from 0 to 1, at which a vote is accepted without discussion
 * @param method the id of the way to score; empty for the usual one, the weighted mean of the domains
 * @param extras what plugins and newer versions add
 */
@Value
public record DecisionTool(
        String name,
        String source,
        List<Domain> domains,
        List<Band> bands,
        double divergence,
        double consensus,
        String method,
        Extras extras)
        implements DecisionToolBuilder.With {

    public DecisionTool {
        name = Given.text(name);
        source = Given.text(source);
        domains = Given.list(domains);
        bands = Given.list(bands);
        method = Given.text(method);
        extras = Given.extras(extras);
    }

    /** A tool that is scored in the usual way. */
    public DecisionTool(
            String name,
            String source,
            List<Domain> domains,
            List<Band> bands,
            double divergence,
            double consensus,
            Extras extras) {
        this(name, source, domains, bands, divergence, consensus, "", extras);
    }
}
