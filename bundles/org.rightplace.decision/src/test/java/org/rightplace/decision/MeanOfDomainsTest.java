package org.rightplace.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

class MeanOfDomainsTest {

    private static final MeanOfDomains METHOD = new MeanOfDomains();

    @Test
    void a_domain_is_the_mean_of_what_is_answered_and_known() {
        var tool = tool(domain("a", 1, 3), domain("b", 1, 2));

        var score = METHOD.score(tool, answers("a0", "2", "a1", "5", "a2", "unknown", "b0", "1"));

        assertThat(score.domains().get("a")).hasValue(3.5);
        assertThat(score.domains().get("b")).hasValue(1);
        assertThat(score.total()).hasValue(2.25);
        assertThat(score.divergence()).isEqualTo(2.5);
        assertThat(score.blend()).isTrue();
        assertThat(score.answered()).isEqualTo(3);
        assertThat(score.notKnown()).isEqualTo(1);
        assertThat(score.asked()).isEqualTo(5);
    }

    @Test
    void nothing_answered_scores_nothing() {
        var score = METHOD.score(tool(domain("a", 1, 3)), Map.of());

        assertThat(score.domains().get("a")).isEmpty();
        assertThat(score.total()).isEmpty();
        assertThat(score.band()).isEmpty();
        assertThat(score.blend()).isFalse();
    }

    @Test
    void a_domain_without_answers_weighs_nothing() {
        var score = METHOD.score(tool(domain("a", 1, 1), domain("b", 9, 1)), answers("a0", "4"));

        assertThat(score.total()).hasValue(4);
        assertThat(score.divergence()).isZero();
    }

    @Test
    void weights_shift_the_total() {
        var score = METHOD.score(tool(domain("a", 3, 1), domain("b", 1, 1)), answers("a0", "4", "b0", "0"));

        assertThat(score.total()).hasValue(3);
    }

    @Test
    void answers_that_are_no_longer_in_the_list_and_questions_that_are_not_asked_are_left_out() {
        var score = METHOD.score(tool(domain("a", 1, 2)), answers("a0", "2", "a1", "gone", "plugin-question", "5"));

        assertThat(score.total()).hasValue(2);
        assertThat(score.answered()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0,near", "0.999999999,near", "1,middle", "3.999,middle", "4,far", "5,far"})
    void a_band_includes_its_lower_end_and_the_last_its_upper_end_too(double total, String band) {
        assertThat(Score.band(tool(), total)).map(Band::id).hasValue(band);
    }

    @Test
    void divergence_of_exactly_the_limit_suggests_a_blend() {
        var tool = tool(domain("a", 1, 2), domain("b", 1, 1));

        assertThat(METHOD.score(tool, answers("a0", "3", "a1", "4", "b0", "2")).blend()).isTrue();
        assertThat(METHOD.score(tool, answers("a0", "3", "a1", "3", "b0", "2")).blend()).isFalse();
    }

    // The oracle counts in whole numbers, so it cannot share a rounding mistake with the method.
    @Test
    void a_total_that_is_whole_on_paper_is_never_put_in_the_band_below() {
        var random = new Random(31);
        int whole = 0;
        for (int round = 0; round < 200_000; round++) {
            var domains = IntStream.range(0, 5).mapToObj(i -> domain("d" + i, 1, 1 + random.nextInt(7))).toList();
            var answers = new HashMap<String, Answer>();
            long numerator = 0;
            for (var domain : domains) {
                long sum = 0;
                for (var question : domain.questions()) {
                    int picked = random.nextInt(6);
                    sum += picked;
                    answers.put(question.id(), answer(String.valueOf(picked)));
                }
                numerator += sum * 420 / domain.questions().size();
            }
            var score = METHOD.score(tool(domains.toArray(Domain[]::new)), answers);
            if (numerator % (420 * 5) == 0) {
                whole++;
                assertThat(score.total()).hasValue((double) numerator / (420 * 5));
            }
        }
        assertThat(whole).as("whole totals tried").isGreaterThan(100);
    }

    private static DecisionTool tool(Domain... domains) {
        var bands = List.of(band("near", 0, 1), band("middle", 1, 4), band("far", 4, 5));
        return new DecisionTool("", "", List.of(domains), bands, 1.5, 0.7, Extras.NONE);
    }

    private static Band band(String id, double low, double high) {
        return new Band(id, id, "", low, high, id, Extras.NONE);
    }

    private static Domain domain(String id, double weight, int questions) {
        var list = new ArrayList<Question>();
        for (int i = 0; i < questions; i++) {
            var options = new ArrayList<Option>();
            for (int score = 0; score <= 5; score++) {
                options.add(new Option(String.valueOf(score), "", score, Extras.NONE));
            }
            options.add(new Option("unknown", "Not known", null, Extras.NONE));
            list.add(new Question(id + i, "", "", options, Extras.NONE));
        }
        return new Domain(id, id, "", weight, list, Extras.NONE);
    }

    private static Map<String, Answer> answers(String... questionsAndOptions) {
        var answers = new HashMap<String, Answer>();
        for (int i = 0; i < questionsAndOptions.length; i += 2) {
            answers.put(questionsAndOptions[i], answer(questionsAndOptions[i + 1]));
        }
        return answers;
    }

    private static Answer answer(String option) {
        return new Answer(option, "", Extras.NONE);
    }
}
