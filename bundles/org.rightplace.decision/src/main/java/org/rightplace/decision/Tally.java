package org.rightplace.decision;

import java.util.Map;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

/** Looks answers up and counts them on the way, for that is most of the work of a score. */
final class Tally {

    private int asked;
    private int answered;
    private int notKnown;

    static Tally of(DecisionTool tool, Map<String, Answer> answers) {
        var tally = new Tally();
        for (var domain : tool.domains()) {
            for (var question : domain.questions()) {
                tally.score(question, answers);
            }
        }
        return tally;
    }

    /** What the answer to a question scores; {@code null} if it has no score or there is none. */
    Integer score(Question question, Map<String, Answer> answers) {
        asked++;
        var answer = answers.get(question.id());
        Option option = answer == null ? null : question.option(answer.option()).orElse(null);
        if (option == null) {
            return null;
        }
        if (option.notKnown()) {
            notKnown++;
        } else {
            answered++;
        }
        return option.score();
    }

    int asked() {
        return asked;
    }

    int answered() {
        return answered;
    }

    int notKnown() {
        return notKnown;
    }
}
