package org.rightplace.ui.workshop.internal;

import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.workshop.QuestionResult;

/** What a round changed, in a sentence or two. */
final class SinceBefore {

    // What differs by less reads the same where agreement is written.
    private static final double SAME = 0.005;

    private SinceBefore() {}

    /** What changed; empty for the first round. */
    static String words(Shown now) {
        if (now.before().isEmpty()) {
            return "";
        }
        long again = now.result().questions().stream().filter(one -> one.shift().isPresent()).count();
        int changed = 0;
        int rose = 0;
        int fell = 0;
        for (QuestionResult one : now.result().questions()) {
            if (one.shift().isPresent()) {
                var shift = one.shift().get();
                changed += shift.changed();
                if (one.votes().consensus().isPresent() && shift.before().consensus().isPresent()) {
                    double by = one.votes().consensus().getAsDouble() - shift.before().consensus().getAsDouble();
                    rose += by > SAME ? 1 : 0;
                    fell += by < -SAME ? 1 : 0;
                }
            }
        }
        var asked = again < now.result().questions().size()
                ? "Of %d questions asked again: ".formatted(again).replace("Of 1 questions", "Of 1 question")
                : "";
        return asked + "%s changed; agreement rose on %s and fell on %d. By votes alone it was %s and is %s.".formatted(
                WorkshopWords.count(changed, "answer", "answers"),
                WorkshopWords.count(rose, "question", "questions"),
                fell,
                number(now.before().get().voted()),
                number(now.result().voted()));
    }

    private static String number(Score score) {
        return score.total().isPresent() ? Wording.number(score.total().getAsDouble()) : "not scored";
    }
}
