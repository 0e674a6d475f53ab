package org.rightplace.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Option;

/**
 * The scoring rules of the right place decision tool. A domain's score is the mean of the scores of its answered
 * questions, "not known" left out; the total is the weighted mean of the domain scores, over the domains that have one;
 * the band is the one with {@code low <= total < high}, the last including its upper end; the divergence is the largest
 * domain score less the smallest.
 *
 * <p>Results are rounded to nine decimals, so that a total that is 3 on paper is 3 here and not in the band below.
 */
public final class MeanOfDomains implements ScoringMethod {

    private static final double PRECISION = 1e9;

    @Override
    public String id() {
        return "mean-of-domains";
    }

    @Override
    public String name() {
        return "Weighted mean of domains";
    }

    @Override
    public Score score(DecisionTool tool, Map<String, Answer> answers) {
        var domains = new LinkedHashMap<String, OptionalDouble>();
        var tally = new Tally();
        double weighted = 0;
        double weights = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (var domain : tool.domains()) {
            var score = score(domain, answers, tally);
            domains.put(domain.id(), score);
            if (score.isPresent()) {
                weighted += domain.weight() * score.getAsDouble();
                weights += domain.weight();
                lowest = Math.min(lowest, score.getAsDouble());
                highest = Math.max(highest, score.getAsDouble());
            }
        }
        var total = weights > 0 ? OptionalDouble.of(round(weighted / weights)) : OptionalDouble.empty();
        var divergence = highest > lowest ? round(highest - lowest) : 0;
        return new Score(
                domains,
                total,
                total.isPresent() ? band(tool, total.getAsDouble()) : Optional.empty(),
                divergence,
                divergence > 0 && divergence >= tool.divergence(),
                tally.answered,
                tally.notKnown,
                tally.asked);
    }

    /** The band that a total lies in, if the tool's bands cover it. */
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

    private static OptionalDouble score(Domain domain, Map<String, Answer> answers, Tally tally) {
        double sum = 0;
        int scored = 0;
        for (var question : domain.questions()) {
            tally.asked++;
            var option = Optional.ofNullable(answers.get(question.id())).flatMap(answer -> question.option(answer.option()));
            if (option.isPresent() && option.get().notKnown()) {
                tally.notKnown++;
            } else if (option.isPresent()) {
                tally.answered++;
                scored++;
                sum += option.map(Option::score).orElseThrow();
            }
        }
        return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(round(sum / scored));
    }

    private static double round(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }

    private static final class Tally {
        private int asked;
        private int answered;
        private int notKnown;
    }
}
