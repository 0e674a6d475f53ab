package org.rightplace.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;

/**
 * The scoring rules of the right place decision tool, which are the usual way to score. A domain's score is the mean of the
 * scores of its answered questions, "not known" left out; the total is the weighted mean of the domain scores, over the
 * domains that have one; the rest is as {@link Score#of} says.
 */
public final class MeanOfDomains implements ScoringMethod {

    /** The id to choose it by; a tool that names no method means it too. */
    public static final String ID = "mean-of-domains";

    private static final double PRECISION = 1e9;

    @Override
    public String id() {
        return ID;
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
        for (var domain : tool.domains()) {
            var score = score(domain, answers, tally);
            domains.put(domain.id(), score);
            if (score.isPresent()) {
                weighted += domain.weight() * score.getAsDouble();
                weights += domain.weight();
            }
        }
        return Score.of(
                tool, tally, domains, weights > 0 ? OptionalDouble.of(weighted / weights) : OptionalDouble.empty());
    }

    // Rounded before it is weighed, as it is when it is shown.
    private static OptionalDouble score(Domain domain, Map<String, Answer> answers, Tally tally) {
        double sum = 0;
        int scored = 0;
        for (var question : domain.questions()) {
            var score = tally.score(question, answers);
            if (score != null) {
                sum += score;
                scored++;
            }
        }
        return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.round(sum / scored * PRECISION) / PRECISION);
    }
}
