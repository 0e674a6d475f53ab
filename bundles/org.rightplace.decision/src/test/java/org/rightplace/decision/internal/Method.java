package org.rightplace.decision.internal;

import java.util.Map;
import java.util.function.BiFunction;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;

/** A way to score of a test's own. */
record Method(String id, String name, BiFunction<DecisionTool, Map<String, Answer>, Score> answer) implements ScoringMethod {

    @Override
    public Score score(DecisionTool tool, Map<String, Answer> answers) {
        return answer.apply(tool, answers);
    }

    /** What a plugin may do, and must not be asked. */
    @Override
    public int hashCode() {
        throw new IllegalStateException("not comparable");
    }

    @Override
    public boolean equals(Object other) {
        throw new IllegalStateException("not comparable");
    }
}
