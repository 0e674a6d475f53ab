package org.rightplace.decision.internal;

import java.util.OptionalDouble;
import org.rightplace.decision.Score;
import org.rightplace.model.DecisionTool;
import org.rightplace.workspace.framework.FrameworkRules;

/** Looks at what somebody else's method says before anybody decides by it. */
final class SoundScore {

    private SoundScore() {}

    /**
     * The score itself.
     *
     * @throws IllegalArgumentException if it cannot be one of this tool
     */
    static Score checked(DecisionTool tool, Score score) {
        range("total", score.total());
        range("divergence", OptionalDouble.of(score.divergence()));
        for (var domain : tool.domains()) {
            var value = score.domains().get(domain.id());
            if (value == null) {
                throw new IllegalArgumentException("It says nothing of the domain " + domain.id());
            }
            range("score of the domain " + domain.id(), value);
        }
        if (score.domains().size() != tool.domains().size()) {
            throw new IllegalArgumentException("It scores domains that are not asked");
        }
        var band = score.total().isPresent() ? Score.band(tool, score.total().getAsDouble()) : score.band().filter(none -> false);
        if (!score.band().equals(band)) {
            throw new IllegalArgumentException("Its band is not the one that its total lies in");
        }
        return score;
    }

    private static void range(String what, OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() >= FrameworkRules.LOWEST && value.getAsDouble() <= FrameworkRules.HIGHEST)) {
            throw new IllegalArgumentException("Its %s is %s, which does not lie between %d and %d".formatted(
                    what, value.getAsDouble(), FrameworkRules.LOWEST, FrameworkRules.HIGHEST));
        }
    }
}
