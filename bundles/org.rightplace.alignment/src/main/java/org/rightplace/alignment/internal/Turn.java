package org.rightplace.alignment.internal;

import java.util.concurrent.CancellationException;
import org.rightplace.alignment.spi.AlignmentRule;

/** Whose turn it is in a round of checks, so that whoever waits for the round can see which rule keeps it. */
final class Turn {

    /** A question to a rule, another for each time it is asked. */
    static final class Question {

        private final AlignmentRule rule;
        private final String name;

        private Question(AlignmentRule rule, String name) {
            this.rule = rule;
            this.name = name;
        }

        /** The rule that is asked. */
        AlignmentRule rule() {
            return rule;
        }

        /** What users know it by. */
        String name() {
            return name;
        }
    }

    private volatile Question open;
    private volatile boolean over;

    /** A rule is about to be asked something. */
    void begin(AlignmentRule rule, String name) {
        if (over) {
            throw new CancellationException("Nobody waits for this round any more.");
        }
        open = new Question(rule, name);
    }

    /** It has answered. */
    void end() {
        open = null;
    }

    /** The question that is not answered yet, or {@code null}. */
    Question open() {
        return open;
    }

    /** Ends the round at its next question. */
    void over() {
        over = true;
    }
}
