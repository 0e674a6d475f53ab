package org.rightplace.workspace.placements;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Answers to the questions of the decision tool. */
public final class AssessmentEdits {

    private static final Answer NONE = new Answer("", "", Extras.NONE);

    private AssessmentEdits() {}

    /**
     * Picks an option of a question; the evidence given stays.
     *
     * @param optionId the id of the option, or empty to take the answer back
     */
    public static Edit answer(Service service, Question question, String optionId) {
        var label = (optionId.isEmpty() ? "Take back the answer to “" : "Answer “") + question.text() + "” for "
                + service.name();
        return Edit.of(label, before -> change(before, service, question, answer -> answer.withOption(optionId)));
    }

    /** Says what evidence an answer rests on; keystrokes are undone together. */
    public static Edit evidence(Service service, Question question, String evidence) {
        return Edit.coalescing(
                "evidence " + service.id() + " " + question.id(),
                "Change the evidence on “" + question.text() + "” for " + service.name(),
                before -> change(before, service, question, answer -> answer.withEvidence(evidence)));
    }

    private static Snapshot change(
            Snapshot before, Service service, Question question, UnaryOperator<Answer> change) {
        var assessment = before.find(Assessment.class, service.id())
                .orElseGet(() -> new Assessment(service.id(), Map.of(), Extras.NONE));
        var answers = new HashMap<>(assessment.answers());
        var answer = change.apply(answers.getOrDefault(question.id(), NONE));
        // Nothing said leaves nothing behind, so that taking an answer back is as if it had never been given.
        if (answer.equals(NONE)) {
            answers.remove(question.id());
        } else {
            answers.put(question.id(), answer);
        }
        var after = assessment.withAnswers(answers);
        return answers.isEmpty() && after.extras().isEmpty()
                ? before.without(new EntityRef(Assessment.class, service.id()))
                : before.with(after);
    }
}
