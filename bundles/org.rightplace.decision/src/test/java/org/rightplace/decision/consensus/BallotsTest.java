package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Snapshot;

class BallotsTest {

    private static final Band NEAR = new Band("near", "Near", "", 0, 2.5, "near", null);
    private static final Band FAR = new Band("far", "Far", "", 2.5, 5, "far", null);
    private static final ScoringMethod USUAL = new MeanOfDomains();
    private static final DecisionTool TOOL = new DecisionTool(
            "Tool", "", List.of(domain("a", 2), domain("b", 1)), List.of(NEAR, FAR), 2, 0.7, Extras.NONE);

    private static Domain domain(String id, int questions) {
        return new Domain(
                id, id, "", 1, IntStream.range(0, questions).mapToObj(i -> question(id + i)).toList(), Extras.NONE);
    }

    private static Question question(String id) {
        return new Question(
                id,
                id,
                "",
                List.of(
                        new Option("low", "Low", 0, Extras.NONE),
                        new Option("middle", "Middle", 2, Extras.NONE),
                        new Option("also-middle", "Also middle", 2, Extras.NONE),
                        new Option("high", "High", 5, Extras.NONE),
                        new Option("not-known", "Not known", null, Extras.NONE)),
                Extras.NONE);
    }

    private static Ballots all(String option, int people) {
        var ballots = new Ballots(TOOL);
        for (int i = 0; i < people; i++) {
            ballots.add(Map.of("a0", option, "a1", option, "b0", option));
        }
        return ballots;
    }

    @Test
    void options_of_one_score_are_one_step_and_not_known_is_counted_apart() {
        var ballots = new Ballots(TOOL);
        ballots.add(Map.of("a0", "middle", "elsewhere", "low"));
        ballots.add(Map.of("a0", "also-middle"));
        ballots.add(Map.of("a0", "not-known", "a1", "no such option"));
        var first = ballots.distributions().getFirst();

        assertThat(first.values()).containsExactly(0, 2, 5);
        assertThat(first.counts()).containsExactly(0, 2, 0);
        assertThat(first.notKnown()).isEqualTo(1);
        assertThat(first.consensus()).hasValue(1);
        assertThat(ballots.distributions().get(1).n()).isZero();
        assertThat(ballots.people()).isEqualTo(3);
    }

    @Test
    void where_all_agree_one_band_wins_every_draw() {
        var robustness = Robustness.of(all("high", 7), USUAL);

        assertThat(robustness.wins()).containsExactly(Map.entry(NEAR, 0), Map.entry(FAR, Robustness.DRAWS));
        assertThat(robustness.share(FAR)).isEqualTo(1);
        assertThat(robustness.without()).isZero();
    }

    @Test
    void the_same_seed_gives_the_same_answer_and_this_one_is_written_down() {
        // Worked out by another program, in another language, from the same description.
        var ballots = all("low", 4);
        for (int i = 0; i < 4; i++) {
            ballots.add(Map.of("a0", "high", "a1", "middle", "b0", "high"));
        }
        var first = Robustness.of(ballots, USUAL, 1000, 1);

        assertThat(Robustness.of(ballots, USUAL, 1000, 1)).isEqualTo(first);
        assertThat(Robustness.of(ballots, USUAL, 1000, 2)).isNotEqualTo(first);
        assertThat(first.wins().get(FAR)).isEqualTo(355);
    }

    @Test
    void what_was_agreed_is_in_every_draw_whatever_the_ballots_say() {
        var ballots = all("low", 4);
        for (int i = 0; i < 4; i++) {
            ballots.add(Map.of("a0", "high", "a1", "middle", "b0", "high"));
        }
        ballots.agree("b0", "low");
        ballots.agree("elsewhere", "low");
        assertThat(Robustness.of(ballots, USUAL, 1000, 1).wins().get(FAR)).as("by the other program").isEqualTo(97);

        ballots.agree("a0", "high");
        ballots.agree("a1", "high");
        ballots.agree("b0", "high");

        assertThat(Robustness.of(ballots, USUAL, 1000, 1).share(FAR)).isEqualTo(1);
    }

    // Every room of these three says 5 or 0, and their mean 1.67 is nobody's answer.
    @Test
    void a_room_that_is_drawn_answers_as_every_room_does() {
        var tool = TOOL.withDomains(List.of(domain("a", 1)));
        var ballots = new Ballots(tool);
        for (int i = 0; i < 99; i++) {
            ballots.add(Map.of("a0", i % 20 < 9 ? "high" : "low"));
        }

        assertThat(Robustness.of(ballots, USUAL).share(NEAR)).as("the median").isGreaterThan(0.8).isLessThan(1);
    }

    @Test
    void where_most_of_those_drawn_do_not_know_the_question_has_no_score() {
        var ballots = all("not-known", 3);
        ballots.add(Map.of("a0", "high", "a1", "high", "b0", "high"));

        assertThat(Robustness.of(ballots, USUAL, 1000, 1).without()).isGreaterThan(600);
    }

    @Test
    void however_many_people_there_are_each_is_counted() {
        for (int people : new int[] {1, 2, 63, 64, 255, 256, 70_000}) {
            var ballots = all("high", people);
            assertThat(Robustness.of(ballots, USUAL, 5, 1).share(FAR)).as("%d people", people).isEqualTo(1);
        }
    }

    @Test
    void ballots_are_equal_if_what_is_drawn_from_them_is_the_same() {
        assertThat(all("low", 4)).isEqualTo(all("low", 4)).hasSameHashCodeAs(all("low", 4));
        assertThat(all("low", 4)).isNotEqualTo(all("low", 5)).isNotEqualTo(all("high", 4));
        var agreed = all("low", 4);
        agreed.agree("a0", "high");
        assertThat(agreed).isNotEqualTo(all("low", 4));
        var other = new Ballots(TOOL.withBands(List.of(NEAR)));
        assertThat(other).isNotEqualTo(new Ballots(TOOL));
    }

    // With two domains of 0 and 5 the total is 5w, with w uniform on 0 to 1, so each band wins half the draws.
    @Test
    void weights_are_uniform_on_the_simplex() {
        var ballots = new Ballots(TOOL);
        ballots.add(Map.of("a0", "low", "a1", "low", "b0", "high"));

        assertThat(Robustness.of(ballots, USUAL, 100_000, 3).share(FAR)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void a_domain_that_does_not_count_has_no_say_in_the_draws_either() {
        var tool = TOOL.withDomains(List.of(domain("a", 2), domain("b", 1).withWeight(0)));
        var ballots = new Ballots(tool);
        ballots.add(Map.of("a0", "low", "a1", "low", "b0", "high"));

        assertThat(Robustness.of(ballots, USUAL, 1000, 3).share(NEAR)).isEqualTo(1);
    }

    // The usual rules are worked out in another way where they are drawn thousands of times.
    @Test
    void any_method_is_drawn_as_the_usual_one_is() {
        var tool = TOOL.withDomains(List.of(domain("a", 2), domain("b", 2), domain("c", 1).withWeight(0)));
        var ballots = new Ballots(tool);
        ballots.add(Map.of("a0", "low", "a1", "middle", "b0", "high"));
        ballots.add(Map.of("a0", "high", "b0", "middle", "b1", "not-known", "c0", "high"));
        ballots.add(Map.of("a1", "low", "b1", "high"));
        ballots.agree("a0", "middle");
        var likeIt = new ScoringMethod() {
            @Override
            public String id() {
                return "like-it";
            }

            @Override
            public String name() {
                return "Like it";
            }

            @Override
            public Score score(DecisionTool asked, Map<String, Answer> answers) {
                assertThat(asked.domains().stream().mapToDouble(Domain::weight).sum()).isCloseTo(2, within(1e-9));
                return USUAL.score(asked, answers);
            }
        };

        var usual = Robustness.of(ballots, USUAL, 500, 4);
        assertThat(usual.share(FAR)).isGreaterThan(0).isLessThan(1);
        assertThat(Robustness.of(ballots, likeIt, 500, 4)).isEqualTo(usual);
        assertThat(ballots.middles(likeIt)).isEqualTo(ballots.middles(USUAL));
    }

    @Test
    void a_question_asked_twice_leaves_those_after_it_in_their_places() {
        var tool = TOOL.withDomains(List.of(domain("a", 1), domain("a", 1), domain("b", 1)));
        var ballots = new Ballots(tool);
        ballots.add(Map.of("a0", "low", "b0", "high"));

        assertThat(ballots.distributions()).extracting(one -> one.counts()[0], one -> one.counts()[2]).containsExactly(
                tuple(1L, 0L), tuple(0L, 0L), tuple(0L, 1L));
    }

    @Test
    void the_middle_of_a_room_is_that_of_what_its_people_score_each_domain() {
        var ballots = new Ballots(TOOL);
        ballots.add(Map.of("a0", "low", "a1", "middle", "b0", "not-known"));
        ballots.add(Map.of("a0", "high", "a1", "high"));
        ballots.add(Map.of("a1", "middle"));

        assertThat(ballots.middles(USUAL)).containsExactly(Map.entry("a", new Middle(1.5, 3.5)));
    }

    @Test
    void ballots_cast_are_those_of_the_last_round_of_the_latest_workshop_and_what_it_did_not_ask_is_as_answered() {
        var snapshot = Snapshot.empty()
                .with(workshop("early", 1, List.of()))
                .with(workshop("late", 2, List.of("a0", "a1")))
                .with(workshop("later-but-empty", 3, List.of()))
                .with(new Assessment(
                        "s",
                        Map.of("a0", new Answer("high", "", Extras.NONE), "b0", new Answer("middle", "", Extras.NONE)),
                        Extras.NONE))
                .with(ballot("early", "p1", "s", 1, Map.of("a0", "low")))
                .with(ballot("late", "p1", "s", 1, Map.of("a0", "low")))
                .with(ballot("late", "p2", "s", 2, Map.of("a0", "high")))
                .with(ballot("late", "p1", "s", 2, Map.of("a0", "middle")))
                .with(ballot("late", "p1", "elsewhere", 2, Map.of("a0", "low")));

        var cast = Ballots.cast(snapshot, TOOL, "s").orElseThrow();

        assertThat(cast.people()).isEqualTo(2);
        assertThat(cast.distributions().get(0).counts()).containsExactly(0, 1, 1);
        assertThat(cast.distributions().get(1).n()).isZero();
        assertThat(cast.distributions().get(2).counts()).containsExactly(0, 2, 0);
        assertThat(Ballots.cast(snapshot, TOOL, "other")).isEmpty();
    }

    private static Workshop workshop(String id, int day, List<String> questions) {
        var opened = Instant.parse("2026-11-0" + day + "T10:00:00Z");
        return new Workshop(
                id,
                id,
                "w",
                List.of("s", "elsewhere"),
                questions,
                List.of(),
                false,
                "",
                WorkshopState.CLOSED,
                List.of(new Round(opened, opened, false, Map.of(), Extras.NONE)),
                List.of(),
                Extras.NONE);
    }

    private static Ballot ballot(String workshop, String person, String service, int round, Map<String, String> answers) {
        return new Ballot(
                String.join(".", workshop, person, service, "" + round), "w", workshop, person, "", "", service, round, answers, null);
    }

    @Test
    void nobody_gives_no_band() {
        assertThat(Robustness.of(new Ballots(TOOL), USUAL, 10, 1).without()).isEqualTo(10);
    }

    @Test
    void many_ballots_count_as_one_by_one() {
        var random = new Random(5);
        var ballots = new Ballots(TOOL);
        var counted = new HashMap<String, Integer>();
        for (int i = 0; i < 2000; i++) {
            var chosen = new byte[] {(byte) (random.nextInt(6) - 1), (byte) (random.nextInt(6) - 1), -1};
            ballots.add(chosen);
            for (int q = 0; q < 3; q++) {
                counted.merge(q + " " + chosen[q], 1, Integer::sum);
            }
        }
        var second = ballots.distributions().get(1);

        assertThat(second.counts()[0]).isEqualTo((long) counted.get("1 0"));
        assertThat(second.counts()[1]).isEqualTo(counted.get("1 1") + (long) counted.get("1 2"));
        assertThat(second.notKnown()).isEqualTo((long) counted.get("1 4"));
        assertThat(ballots.distributions().get(2).n()).isZero();
    }

    @Test
    void the_smallest_change_that_moves_the_band_is_found_for_each_question() {
        var answers = Map.of(
                "a0", new Answer("middle", "", Extras.NONE),
                "a1", new Answer("high", "", Extras.NONE),
                "b0", new Answer("low", "", Extras.NONE));
        // a is 3.5 and b is 0, so the total is 1.75: near.
        var flips = Sensitivity.of(TOOL, new MeanOfDomains(), answers);

        assertThat(flips).extracting(flip -> flip.question().id() + " " + flip.to().id() + " " + flip.step())
                .containsExactly("b0 middle 2.0", "a0 high 3.0");
        assertThat(flips).allSatisfy(flip -> assertThat(flip.band()).contains(FAR));
    }

    @Test
    void no_change_smaller_than_the_one_found_moves_the_band() {
        var random = new Random(9);
        var options = List.of("low", "middle", "high", "not-known");
        var method = new MeanOfDomains();
        for (int i = 0; i < 300; i++) {
            var answers = new HashMap<String, Answer>();
            TOOL.domains().stream().flatMap(domain -> domain.questions().stream()).forEach(question ->
                    answers.put(question.id(), new Answer(options.get(random.nextInt(options.size())), "", Extras.NONE)));
            var now = method.score(TOOL, answers).band();
            var found = new HashMap<String, Double>();
            Sensitivity.of(TOOL, method, answers).forEach(flip -> found.put(flip.question().id(), flip.step()));
            TOOL.domains().stream().flatMap(domain -> domain.questions().stream()).forEach(question -> {
                var from = question.option(answers.get(question.id()).option()).map(Option::score).orElse(null);
                for (var to : question.options()) {
                    if (from == null || to.notKnown()) {
                        continue;
                    }
                    var changed = new HashMap<>(answers);
                    changed.put(question.id(), new Answer(to.id(), "", Extras.NONE));
                    if (!method.score(TOOL, changed).band().equals(now)) {
                        assertThat(found).containsKey(question.id());
                        assertThat(found.get(question.id())).isLessThanOrEqualTo(Math.abs(to.score() - from));
                    }
                }
            });
        }
    }

    @Test
    void what_is_not_known_could_move_the_band_too() {
        var answers = Map.of("a0", new Answer("middle", "", Extras.NONE), "b0", new Answer("not-known", "", Extras.NONE));
        var flips = Sensitivity.of(TOOL, new MeanOfDomains(), answers);

        assertThat(flips).extracting(flip -> flip.question().id()).containsExactly("a0", "a1", "b0");
        assertThat(flips.get(1).from()).isEmpty();
    }
}
