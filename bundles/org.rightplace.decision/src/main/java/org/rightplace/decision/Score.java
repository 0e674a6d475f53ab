package org.rightplace.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/**
 * Where the answers given for a service put it. {@link #of} fills in what follows from the rest.
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
 * @param withheld why there is no score whatever was answered, as a sentence with its remedy; empty if nothing is the matter
 */
public record Score(
        Map<String, OptionalDouble> domains,
        OptionalDouble total,
        Optional<Band> band,
        double divergence,
        boolean blend,
        int answered,
        int notKnown,
        int asked,
        String withheld) {

    private static final double PRECISION = 1e9;

    public Score {
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(withheld, "withheld");
    }

    /**
     * A score with what follows from the scores of the domains and the total: the band, how far the domains are apart, and
     * how many questions are answered. Scores are rounded to nine decimals, so that a total that is 3 on paper is 3 here
     * and not in the band below.
     *
     * @param domains the score of each domain by id, in the tool's order; domains that are not there have none
     */
    public static Score of(
            DecisionTool tool, Map<String, Answer> answers, Map<String, OptionalDouble> domains, OptionalDouble total) {
        return of(tool, Tally.of(tool, answers), domains, total);
    }

    /** The same for answers that have been counted already. */
    static Score of(DecisionTool tool, Tally tally, Map<String, OptionalDouble> domains, OptionalDouble total) {
        var scores = new LinkedHashMap<String, OptionalDouble>();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (var domain : tool.domains()) {
            var score = rounded(domains.getOrDefault(domain.id(), OptionalDouble.empty()));
            scores.put(domain.id(), score);
            if (score.isPresent()) {
                lowest = Math.min(lowest, score.getAsDouble());
                highest = Math.max(highest, score.getAsDouble());
            }
        }
        var sum = rounded(total);
        double divergence = highest > lowest ? round(highest - lowest) : 0;
        return of(tool, tally, scores, sum, divergence, "");
    }

    /**
     * No score, though there may be answers, which are counted.
     *
     * @param why why there is none, as a sentence with its remedy
     */
    public static Score withheld(DecisionTool tool, Map<String, Answer> answers, String why) {
        var none = new LinkedHashMap<String, OptionalDouble>();
        tool.domains().forEach(domain -> none.put(domain.id(), OptionalDouble.empty()));
        return of(tool, Tally.of(tool, answers), none, OptionalDouble.empty(), 0, why);
    }

    /** The band of a tool that a total lies in: the one with {@code low <= total < high}, the last with its upper end. */
    public static Optional<Band> band(DecisionTool tool, double total) {
        var bands = tool.bands();
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            boolean last = i == bands.size() - 1;
            if (total >= band.low() && (total < band.high() || last && total == band.high())) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    private static Score of(
            DecisionTool tool,
            Tally tally,
            Map<String, OptionalDouble> domains,
            OptionalDouble total,
            double divergence,
            String withheld) {
        return new Score(
                domains,
                total,
                total.isPresent() ? band(tool, total.getAsDouble()) : Optional.empty(),
                divergence,
                divergence > 0 && divergence >= tool.divergence(),
                tally.answered(),
                tally.notKnown(),
                tally.asked(),
                withheld);
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(round(value.getAsDouble())) : value;
    }

    private static double round(double value) {
        return Double.isFinite(value) ? Math.round(value * PRECISION) / PRECISION : value;
    }
}
