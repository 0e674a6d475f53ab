package org.rightplace.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

class DecisionToolsTest {

    private static final Service SERVICE = ServiceBuilder.builder()
            .id("s").workstream("cancer").kind(ServiceKind.SERVICE).name("Screening").build();

    private static final Snapshot SNAPSHOT = Snapshot.empty()
            .with(FrameworkBuilder.builder().id("f").tool(tool(domain("own"))).build())
            .with(WorkstreamBuilder.builder().id("cancer").name("Cancer").build())
            .with(SERVICE)
            .with(new Assessment("s", Map.of("own-q", answer("own-q-1"), "added-q", answer("added-q-5")), Extras.NONE));

    @Test
    void a_plugins_domain_counts_while_the_plugin_is_there() {
        var with = DecisionTools.with(List.of(provider(List.of(domain("added")))));

        assertThat(with.score(SNAPSHOT, SERVICE).orElseThrow().total()).hasValue(3);
        assertThat(DecisionTools.PLAIN.score(SNAPSHOT, SERVICE).orElseThrow().total()).hasValue(1);
    }

    @Test
    void a_plugin_that_fails_leaves_the_framework_questions_in_place() {
        CriteriaProvider failing = new CriteriaProvider() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public String name() {
                return "Failing";
            }

            @Override
            public List<Domain> domains(Workstream workstream) {
                throw new IllegalStateException("no criteria today");
            }
        };

        assertThat(DecisionTools.with(List.of(failing)).score(SNAPSHOT, SERVICE).orElseThrow().total()).hasValue(1);
    }

    @Test
    void a_plugin_that_gives_what_is_no_domain_leaves_the_framework_questions_in_place() {
        var giving = provider(Arrays.asList(domain("added"), null));

        assertThat(DecisionTools.with(List.of(giving)).score(SNAPSHOT, SERVICE).orElseThrow().total()).hasValue(1);
    }

    @Test
    void a_plugin_cannot_take_the_place_of_a_framework_domain() {
        var usurping = domain("own").withQuestions(List.of());

        var score = DecisionTools.with(List.of(provider(List.of(usurping)))).score(SNAPSHOT, SERVICE).orElseThrow();

        assertThat(score.domains()).containsOnlyKeys("own");
        assertThat(score.total()).hasValue(1);
    }

    private static CriteriaProvider provider(List<Domain> domains) {
        return new CriteriaProvider() {
            @Override
            public String id() {
                return "plugin";
            }

            @Override
            public String name() {
                return "Plugin";
            }

            @Override
            public List<Domain> domains(Workstream workstream) {
                return workstream.id().equals("cancer") ? domains : List.of();
            }
        };
    }

    private static DecisionTool tool(Domain... domains) {
        return new DecisionTool(
                "", "", List.of(domains), List.of(new Band("all", "All", "", 0, 5, "", Extras.NONE)), 1.5, 0.7, Extras.NONE);
    }

    private static Domain domain(String id) {
        var question = id + "-q";
        return new Domain(
                id,
                id,
                "",
                1,
                List.of(new Question(question, "", "", List.of(option(question, 1), option(question, 5)), Extras.NONE)),
                Extras.NONE);
    }

    private static Option option(String question, int score) {
        return new Option(question + "-" + score, "", score, Extras.NONE);
    }

    private static Answer answer(String option) {
        return new Answer(option, "", Extras.NONE);
    }
}
