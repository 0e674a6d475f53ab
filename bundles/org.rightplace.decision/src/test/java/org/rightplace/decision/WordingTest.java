package org.rightplace.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.DomainBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

class WordingTest {

    private static final DecisionTool TOOL = tool("Patient numbers", "Strategy", "Provision");
    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Neighbourhood").build(),
                    LevelBuilder.builder().id("far").name("Beyond the system").build()))
            .tool(TOOL)
            .build();

    @Test
    void domains_that_pull_apart_are_named_with_the_blend_they_suggest() {
        var score = score(1, 4, 4);

        assertThat(Wording.pull(FRAMEWORK, TOOL, score)).isEqualTo(
                "The domains pull 3.0 apart: patient numbers pulls closer to home, provision and strategy towards scale. "
                        + "Consider a blend: “Neighbourhood” for what follows from patient numbers, "
                        + "“Beyond the system” for what follows from provision and strategy.");
        var pull = Pull.of(TOOL, score).orElseThrow();
        assertThat(pull.blend()).isTrue();
        assertThat(pull.nearBand().id()).isEqualTo("low");
        assertThat(pull.farBand().id()).isEqualTo("high");
    }

    @Test
    void domains_that_lie_close_suggest_no_blend_but_are_still_named() {
        var score = score(2, 3, 3);

        assertThat(Pull.of(TOOL, score).orElseThrow().blend()).isFalse();
        assertThat(Wording.pull(FRAMEWORK, TOOL, score))
                .startsWith("The domains lie 1.0 apart; 1.5 would suggest a blend.")
                .doesNotContain("Consider");
    }

    @Test
    void a_blend_inside_one_level_names_the_bands() {
        var oneLevel = FRAMEWORK.withLevels(FRAMEWORK.levels().subList(0, 1));

        assertThat(Wording.pull(oneLevel, TOOL, score(0, 4, 4))).endsWith("Consider a blend between “Low” and “High”.");
    }

    @Test
    void domains_that_agree_or_are_not_scored_pull_nowhere() {
        assertThat(Pull.of(TOOL, score(2, 2, 2))).isEmpty();
        assertThat(Pull.of(TOOL, score(2, null, null))).isEmpty();
        assertThat(Wording.pull(FRAMEWORK, TOOL, score(null, null, null))).isEmpty();
    }

    @Test
    void a_total_that_rounds_to_an_edge_lies_on_it() {
        assertThat(Wording.edge(TOOL, score(3, 3, 3))).isEqualTo("on the edge of the band below, “Low”");
        assertThat(Edge.of(TOOL, score(2, 3, 4)).orElseThrow().below()).isTrue();
        assertThat(Wording.edge(TOOL, score(4, 3, 3))).isEmpty();
        assertThat(Wording.edge(TOOL, score(0, 0, 0))).isEmpty();
        assertThat(Wording.edge(TOOL, score(5, 5, 5))).isEmpty();
    }

    @Test
    void just_below_a_band_is_on_the_edge_of_the_band_above() {
        var fine = tool("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U");
        var values = new ArrayList<>(Collections.nCopies(20, 3));
        values.add(2);

        assertThat(Wording.edge(fine, score(fine, values))).isEqualTo("on the edge of the band above, “High”");
    }

    @Test
    void progress_counts_what_is_not_known_apart() {
        assertThat(Wording.progress(score(2, null, 3))).isEqualTo("2 of 3 answered");
        assertThat(Wording.progress(score(2, -1, 3))).isEqualTo("2 of 3 answered, 1 not known");
    }

    /** Scores one answer for each domain: null is unanswered, -1 not known. */
    private static Score score(Integer... values) {
        return score(TOOL, Arrays.asList(values));
    }

    private static Score score(DecisionTool tool, List<Integer> values) {
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                var option = values.get(i) < 0 ? "not-known" : "o" + values.get(i);
                answers.put(tool.domains().get(i).questions().getFirst().id(), new Answer(option, "", Extras.NONE));
            }
        }
        return new MeanOfDomains().score(tool, answers);
    }

    private static DecisionTool tool(String... domains) {
        var options = new ArrayList<Option>();
        for (int score = 0; score <= 5; score++) {
            options.add(new Option("o" + score, "Score " + score, score, Extras.NONE));
        }
        options.add(new Option("not-known", "Not known", null, Extras.NONE));
        var all = new ArrayList<Domain>();
        for (var domain : domains) {
            all.add(DomainBuilder.builder().id(domain).name(domain).weight(1)
                    .questions(List.of(new Question("q " + domain, "Which?", "", options, Extras.NONE)))
                    .build());
        }
        return new DecisionTool(
                "Tool",
                "",
                all,
                List.of(
                        BandBuilder.builder().id("low").name("Low").low(0).high(3).level("near").build(),
                        BandBuilder.builder().id("high").name("High").low(3).high(5).level("far").build()),
                1.5,
                0.7,
                Extras.NONE);
    }
}
