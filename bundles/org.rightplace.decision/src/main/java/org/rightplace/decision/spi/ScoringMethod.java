package org.rightplace.decision.spi;

import java.util.Map;
import org.rightplace.decision.Score;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;

/** A way to turn answers into a score. */
public interface ScoringMethod {

    /** The id to choose it by. */
    String id();

    /** The name shown to users. */
    String name();

    /**
     * Scores one set of answers.
     *
     * @param tool the domains asked, with their weights, and the bands
     * @param answers the answers, by question id; questions without one, and answers to questions that are not asked,
     *     are left out
     */
    Score score(DecisionTool tool, Map<String, Answer> answers);
}
