package org.rightplace.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

class AnswerFindingsTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .tool(new DecisionTool(
                            "Tool",
                            "",
                            List.of(new Domain("d", "Numbers", "", 1, List.of(question("q"), question("r")), Extras.NONE)),
                            List.of(),
                            1.5,
                            0.7,
                            Extras.NONE))
                    .build())
            .with(ServiceBuilder.builder().id("s").kind(ServiceKind.SERVICE).name("Surgery").build());

    @Test
    void answers_whose_option_is_gone_are_counted_for_their_service() {
        assertThat(findings(Map.of("q", answer("gone"), "r", answer("few")))).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("1 answer for “Surgery” is no longer offered");
            assertThat(finding.about()).containsExactly(new EntityRef(Service.class, "s"));
        });
        assertThat(findings(Map.of("q", answer("gone"), "r", answer("gone")))).singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("2 answers for “Surgery” are no longer"));
    }

    @Test
    void answers_to_questions_of_a_plugin_that_is_away_are_left_in_peace() {
        assertThat(findings(Map.of("plugin-q", answer("anything"), "q", answer("few"), "r", answer("")))).isEmpty();
        assertThat(new AnswerFindings().validate(Snapshot.empty())).isEmpty();
    }

    private static List<Finding> findings(Map<String, Answer> answers) {
        return new AnswerFindings().validate(SYSTEM.with(new Assessment("s", answers, Extras.NONE)));
    }

    private static Question question(String id) {
        return new Question(id, id + "?", "", List.of(new Option("few", "Few", 1, Extras.NONE)), Extras.NONE);
    }

    private static Answer answer(String option) {
        return new Answer(option, "", Extras.NONE);
    }
}
