package org.rightplace.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;

/**
 * How the domains of a score pull against each other: those nearer to the lowest domain score pull closer to home, those
 * nearer to the highest pull towards scale. Where they pull far enough apart a blend is suggested, with the functions
 * placed between where the one group and the other would put the service.
 *
 * @param near the domains that pull closer to home, strongest first
 * @param far the domains that pull towards scale, strongest first
 * @param nearBand where the near domains alone would put the service
 * @param farBand where the far domains alone would put the service
 * @param blend whether they are so far apart that a blend is suggested
 */
public record Pull(List<Domain> near, List<Domain> far, Band nearBand, Band farBand, boolean blend) {

    /** How the domains of a score pull; empty if fewer than two domains differ or the bands do not cover them. */
    public static Optional<Pull> of(DecisionTool tool, Score score) {
        var scored = new ArrayList<Domain>();
        for (var domain : tool.domains()) {
            if (score.domains().containsKey(domain.id()) && score.domains().get(domain.id()).isPresent()) {
                scored.add(domain);
            }
        }
        scored.sort((a, b) -> Double.compare(value(score, a), value(score, b)));
        if (scored.size() < 2 || score.divergence() <= 0) {
            return Optional.empty();
        }
        double middle = (value(score, scored.getFirst()) + value(score, scored.getLast())) / 2;
        var near = scored.stream().filter(domain -> value(score, domain) < middle).toList();
        var far = scored.reversed().stream().filter(domain -> value(score, domain) >= middle).toList();
        var nearBand = Score.band(tool, mean(score, near));
        var farBand = Score.band(tool, mean(score, far));
        return nearBand.isPresent() && farBand.isPresent()
                ? Optional.of(new Pull(near, far, nearBand.get(), farBand.get(), score.blend()))
                : Optional.empty();
    }

    private static double value(Score score, Domain domain) {
        return score.domains().get(domain.id()).orElseThrow();
    }

    // By weight, as the total is, unless the framework gives all of them none.
    private static double mean(Score score, List<Domain> domains) {
        double weights = domains.stream().mapToDouble(Domain::weight).sum();
        return weights > 0
                ? domains.stream().mapToDouble(domain -> domain.weight() * value(score, domain)).sum() / weights
                : domains.stream().mapToDouble(domain -> value(score, domain)).average().orElseThrow();
    }
}
