package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

class AssessmentEditsTest {

    private static final Service SERVICE =
            ServiceBuilder.builder().id("s").kind(ServiceKind.SERVICE).name("Screening").build();
    private static final Question QUESTION = new Question("q", "How many?", "Register", List.of(), Extras.NONE);
    private static final Snapshot SYSTEM = Snapshot.empty().with(SERVICE);

    @Test
    void an_answer_keeps_its_evidence_when_it_changes() {
        var evidenced = AssessmentEdits.evidence(SERVICE, QUESTION, "Count of 2019").apply(SYSTEM);
        var answered = AssessmentEdits.answer(SERVICE, QUESTION, "many").apply(evidenced);

        assertThat(answered.get(Assessment.class, "s").answers())
                .containsExactly(Map.entry("q", new Answer("many", "Count of 2019", Extras.NONE)));
    }

    @Test
    void an_answer_taken_back_leaves_nothing_behind() {
        var answered = AssessmentEdits.answer(SERVICE, QUESTION, "many").apply(SYSTEM);

        assertThat(AssessmentEdits.answer(SERVICE, QUESTION, "").apply(answered)).isEqualTo(SYSTEM);
    }

    @Test
    void answers_to_questions_that_are_not_here_stay() {
        var elsewhere = new Answer("x", "", new Extras(Map.of(), Map.of("confidence", "high")));
        var system = SYSTEM.with(new Assessment("s", Map.of("plugin-q", elsewhere), Extras.NONE));

        var after = AssessmentEdits.answer(SERVICE, QUESTION, "")
                .apply(AssessmentEdits.answer(SERVICE, QUESTION, "many").apply(system));

        assertThat(after).isEqualTo(system);
    }
}
