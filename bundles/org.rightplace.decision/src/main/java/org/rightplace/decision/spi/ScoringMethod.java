package org.rightplace.decision.spi;

import java.util.Map;
import java.util.OptionalDouble;
import org.rightplace.decision.Score;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;

/**
 * A way to turn answers into a score. Publish one as a service, and it can be chosen for the framework's decision tool.
 * Whatever shows a score then goes by it: the window, packs, workshops, the command line. A tool whose method is not there
 * scores nothing, and the problems say so.
 */
public interface ScoringMethod {

    /** The id to choose it by, which frameworks keep. It should start with that of the plugin, and never change. */
    String id();

    /** The name shown to users. */
    String name();

    /**
     * Scores one set of answers. It is called on any thread, thousands of times for a picture of the whole system or of how
     * robust a room's answer is, and must depend on nothing but what it is given. End with
     * {@link Score#of(DecisionTool, Map, Map, OptionalDouble)}. What lies outside 0 to 5 is not taken.
     *
     * @param tool the domains asked, with their weights, and the bands
     * @param answers the answers, by question id; questions without one, and answers to questions that are not asked,
     *     are left out
     */
    Score score(DecisionTool tool, Map<String, Answer> answers);
}
