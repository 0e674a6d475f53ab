package org.rightplace.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/** How a way to score is chosen, fenced, and spoken of among the problems. */
@Timeout(60)
class ScoringFindingsTest {

    private static final String ID = "org.example.highest";
    private static final Service BEDS = ServiceBuilder.builder().id("beds").name("Beds").build();
    private static final DecisionTool TOOL = new DecisionTool(
            "Tool",
            "",
            List.of(domain("near", 1), domain("far", 4)),
            List.of(new Band("low", "Low", "", 0, 3, "", Extras.NONE), new Band("high", "High", "", 3, 5, "", Extras.NONE)),
            1.5,
            0.7,
            ID,
            Extras.NONE);

    @Test
    void a_tool_is_scored_by_the_method_that_it_names() {
        var highest = new Method(ID, "Highest", ScoringFindingsTest::highest);

        var score = score(highest);
        assertThat(score.total()).hasValue(4);
        assertThat(score.band()).map(Band::id).hasValue("high");
        assertThat(score.withheld()).isEmpty();
        assertThat(new DecisionTools(List.of(), List.of(highest)).method(TOOL.withMethod("")).score(TOOL, answers()).total())
                .as("by a tool that names none").hasValue(2.5);
        assertThat(new DecisionTools(List.of(), List.of(highest)).method(TOOL.withMethod(MeanOfDomains.ID)).score(TOOL, answers()).total())
                .as("by a tool that names the usual one").hasValue(2.5);
        assertThat(findings(highest)).isEmpty();
    }

    @Test
    void a_tool_whose_method_is_not_there_scores_nothing_and_says_so() {
        var score = score();

        assertThat(score.total()).isEmpty();
        assertThat(score.band()).isEmpty();
        assertThat(score.domains()).containsExactly(
                Map.entry("near", OptionalDouble.empty()), Map.entry("far", OptionalDouble.empty()));
        assertThat(score.answered()).isEqualTo(2);
        assertThat(score.withheld()).contains("“" + ID + "”, which is not there").contains("choose another");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo(score.withheld());
            assertThat(finding.about()).containsExactly(new EntityRef(Framework.class, "f"));
        });
    }

    @Test
    void a_method_that_fails_scores_nothing_and_is_named_with_the_services() {
        var failing = new Method(ID, "Tides", (tool, answers) -> {
            throw new StackOverflowError();
        });

        assertThat(score(failing).total()).isEmpty();
        assertThat(findings(failing)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("“Tides” failed").endsWith("1 service has no score for that.");
            assertThat(finding.about()).containsExactly(EntityRef.to(BEDS));
        });
    }

    @Test
    void a_method_that_hangs_holds_up_nobody_for_long() {
        var hanging = new Method(ID, "Tides", (tool, answers) -> {
            try {
                new CountDownLatch(1).await();
                return null;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(score(hanging).withheld()).contains("“Tides” does not come to an end");
        assertThat(findings(hanging)).singleElement().extracting(Finding::message).asString().contains("“Tides” does not come to an end");
    }

    @Test
    void what_cannot_be_a_score_is_not_taken_for_one() {
        assertThat(List.<BiFunction<DecisionTool, Map<String, Answer>, Score>>of(
                        (tool, answers) -> null,
                        (tool, answers) -> Score.of(tool, answers, Map.of(), OptionalDouble.of(7)),
                        (tool, answers) -> Score.of(tool, answers, Map.of(), OptionalDouble.of(Double.NaN)),
                        (tool, answers) -> Score.of(tool, answers, Map.of("near", OptionalDouble.of(-1)), OptionalDouble.of(1)),
                        (tool, answers) -> new Score(
                                Map.of(), OptionalDouble.empty(), Optional.empty(), 0, false, 0, 0, 0, ""),
                        (tool, answers) -> new Score(
                                highest(tool, answers).domains(), OptionalDouble.of(1), Optional.of(tool.bands().get(1)), 0, false, 0, 0, 0, "")))
                .allSatisfy(wrong -> assertThat(score(new Method(ID, "Wrong", wrong)).withheld()).contains("“Wrong” failed"));
    }

    @Test
    void of_methods_with_one_id_the_first_counts_and_the_other_is_named() {
        var first = new Method(ID, "Highest", ScoringFindingsTest::highest);
        var second = new Method(ID, "Also highest", (tool, answers) -> null);

        assertThat(score(first, second).total()).hasValue(4);
        assertThat(new DecisionTools(List.of(), List.of(first, second)).ways()).containsExactly(
                Map.entry(MeanOfDomains.ID, "Weighted mean of domains"), Map.entry(ID, "Highest"));
        assertThat(findings(first, second)).singleElement().extracting(Finding::message).asString()
                .contains("“Also highest” has the id");
    }

    @Test
    void a_method_that_does_not_say_what_it_is_cannot_be_chosen_and_is_named() {
        ScoringMethod nameless = new ScoringMethod() {
            @Override
            public String id() {
                return ID;
            }

            @Override
            public String name() {
                throw new IllegalStateException("no name");
            }

            @Override
            public Score score(DecisionTool tool, Map<String, Answer> answers) {
                return highest(tool, answers);
            }
        };

        assertThat(score(nameless).total()).isEmpty();
        assertThat(new DecisionTools(List.of(), List.of(nameless)).ways()).containsOnlyKeys(MeanOfDomains.ID);
        assertThat(findings(nameless)).extracting(Finding::rule)
                .containsExactly("scoring-method-missing", "scoring-method-unusable");
    }

    private static Score highest(DecisionTool tool, Map<String, Answer> answers) {
        var mean = new MeanOfDomains().score(tool, answers);
        var highest = mean.domains().values().stream().flatMapToDouble(OptionalDouble::stream).max();
        return Score.of(tool, answers, mean.domains(), highest);
    }

    private static Score score(ScoringMethod... methods) {
        return new DecisionTools(List.of(), List.of(methods)).score(system(), BEDS).orElseThrow();
    }

    private static List<Finding> findings(ScoringMethod... methods) {
        return new ScoringFindings(List.of(), List.of(methods)).validate(system());
    }

    private static Snapshot system() {
        return Snapshot.empty()
                .with(FrameworkBuilder.builder().id("f").tool(TOOL).build())
                .with(BEDS)
                .with(new Assessment("beds", answers(), Extras.NONE));
    }

    private static Map<String, Answer> answers() {
        return Map.of("near-q", new Answer("near-o", "", Extras.NONE), "far-q", new Answer("far-o", "", Extras.NONE));
    }

    private static Domain domain(String id, int score) {
        return new Domain(
                id,
                id,
                "",
                1,
                List.of(new Question(id + "-q", "", "", List.of(new Option(id + "-o", "", score, Extras.NONE)), Extras.NONE)),
                Extras.NONE);
    }
}
