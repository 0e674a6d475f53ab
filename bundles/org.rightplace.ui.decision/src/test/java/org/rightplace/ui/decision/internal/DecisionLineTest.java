package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.ui.decision.internal.DecisionLine.Column;
import org.rightplace.workspace.Snapshot;

class DecisionLineTest {

    private static final Service SCORED = service("scored", "Screening");
    private static final Service BLANK = service("blank", "Advice");
    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .levels(List.of(LevelBuilder.builder().id("far").name("System").build()))
                    .tool(new DecisionTool(
                            "Tool",
                            "",
                            List.of(domain("numbers"), domain("money")),
                            List.of(BandBuilder.builder().id("all").name("Anywhere").low(0).high(5).level("far").build()),
                            1.5,
                            0.7,
                            Extras.NONE))
                    .build())
            .with(SCORED)
            .with(BLANK)
            .with(new Assessment("scored", Map.of("numbers-q", answer("one"), "money-q", answer("four")), Extras.NONE))
            .with(PlacementBuilder.builder()
                    .id("scored")
                    .shares(List.of(new Share("far", List.of(), "", Extras.NONE)))
                    .status(PlacementStatus.TESTED)
                    .build());

    @Test
    void a_scored_service_tells_all() {
        var line = line(SCORED);

        assertThat(Stream.of(Column.values()).map(line::text))
                .containsExactly("Screening", "2.5", "Anywhere", "2 of 2", "3.0 · blend", "System", "Tested");
        assertThat(line.rank()).isZero();
    }

    @Test
    void a_service_without_answers_says_so() {
        var line = line(BLANK);

        assertThat(Stream.of(Column.values()).map(line::text)).containsExactly("Advice", "–", "", "0 of 2", "", "", "");
        assertThat(line.rank()).isEqualTo(-1);
    }

    @Test
    void services_without_a_score_come_before_the_lowest() {
        assertThat(Stream.of(line(SCORED), line(BLANK)).sorted(Column.SCORE.order()).map(DecisionLine::service))
                .containsExactly(BLANK, SCORED);
        assertThat(Stream.of(line(SCORED), line(BLANK)).sorted(Column.SERVICE.order()).map(DecisionLine::service))
                .containsExactly(BLANK, SCORED);
    }

    private static DecisionLine line(Service service) {
        return DecisionLine.of(SYSTEM, DecisionTools.PLAIN, service);
    }

    private static Domain domain(String id) {
        var options = List.of(new Option("one", "One", 1, Extras.NONE), new Option("four", "Four", 4, Extras.NONE));
        return new Domain(id, id, "", 1, List.of(new Question(id + "-q", id + "?", "", options, Extras.NONE)), Extras.NONE);
    }

    private static Answer answer(String option) {
        return new Answer(option, "", Extras.NONE);
    }

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).kind(ServiceKind.SERVICE).name(name).build();
    }
}
