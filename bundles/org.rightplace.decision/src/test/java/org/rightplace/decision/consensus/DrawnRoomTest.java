package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

class DrawnRoomTest {

    private static final Integer UNKNOWN = null;

    // What the pick lists score, "not known" at another place in each: steps that are missing, two of one score, two that are
    // not known, none that is, and nothing but that.
    private static final List<List<Integer>> SCALES = List.of(
            scale(0, 1, 2, 3, 4, 5, UNKNOWN),
            scale(UNKNOWN, 0, 5),
            scale(5, 3, UNKNOWN, 2, 0),
            scale(1, 1, 4, UNKNOWN, UNKNOWN),
            scale(0, 2, 4),
            scale(UNKNOWN),
            scale(3),
            scale(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, UNKNOWN));

    private static final DecisionTool TOOL = new DecisionTool(
            "Tool",
            "",
            IntStream.range(0, 4).mapToObj(DrawnRoomTest::domain).toList(),
            List.of(
                    new Band("a", "A", "", 0, 1.5, "a", null),
                    new Band("b", "B", "", 1.5, 2.5, "b", null),
                    new Band("c", "C", "", 2.5, 4, "c", null)),
            2,
            0.7,
            Extras.NONE);

    private static List<Integer> scale(Integer... scores) {
        return Arrays.asList(scores);
    }

    private static Domain domain(int id) {
        return new Domain(
                "d" + id,
                "d",
                "",
                1,
                IntStream.range(0, SCALES.size())
                        .mapToObj(scale -> question("q" + id + "-" + scale, SCALES.get((scale + id) % SCALES.size())))
                        .toList(),
                Extras.NONE);
    }

    private static Question question(String id, List<Integer> scores) {
        return new Question(
                id,
                id,
                "",
                IntStream.range(0, scores.size()).mapToObj(i -> new Option("o" + i, "o", scores.get(i), Extras.NONE)).toList(),
                Extras.NONE);
    }

    private static Ballots room(int people, long seed) {
        var random = Draws.of(seed);
        var ballots = new Ballots(TOOL);
        var row = new byte[ballots.questions().size()];
        for (int person = 0; person < people; person++) {
            for (int question = 0; question < row.length; question++) {
                row[question] = (byte) (random.below(ballots.questions().get(question).options().size() + 1) - 1);
            }
            ballots.add(row);
        }
        return ballots;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 60, 63, 64, 127, 128, 500})
    void a_room_drawn_answers_by_the_rule_of_every_room(int people) {
        var ballots = room(people, people);
        var drawn = new DrawnRoom(ballots);
        var random = Draws.of(5);
        var again = Draws.of(5);
        for (int draw = 0; draw < 100; draw++) {
            drawn.draw(random);
            var chosen = counted(ballots, IntStream.range(0, people).map(i -> again.below(people)).toArray());
            for (int question = 0; question < chosen.size(); question++) {
                assertThat(drawn.score(question)).as("question %d of draw %d", question, draw).isEqualTo(
                        Double.valueOf(score(ballots.questions().get(question), chosen.get(question))));
            }
        }
    }

    private static List<long[]> counted(Ballots ballots, int[] people) {
        var counted = new ArrayList<long[]>();
        for (int question = 0; question < ballots.questions().size(); question++) {
            var counts = new long[ballots.questions().get(question).options().size()];
            for (int person : people) {
                int option = ballots.answer(person, question);
                if (option >= 0) {
                    counts[option]++;
                }
            }
            counted.add(counts);
        }
        return counted;
    }

    private static double score(Question question, long[] chosen) {
        int answer = RoomAnswer.to(question).of(chosen);
        var score = answer == RoomAnswer.NONE ? null : question.options().get(answer).score();
        return score == null ? Double.NaN : score;
    }

    @Test
    void what_was_agreed_is_what_every_room_says() {
        var ballots = room(9, 1);
        ballots.agree("q0-0", "o4");
        ballots.agree("q0-1", "o0");
        var drawn = new DrawnRoom(ballots);
        var random = Draws.of(2);
        for (int draw = 0; draw < 20; draw++) {
            drawn.draw(random);
            assertThat(drawn.score(0)).isEqualTo(4);
            assertThat(drawn.score(1)).as("agreed to be not known").isNaN();
        }
    }

    // Written down from the version that counted the options of every question one by one: a seed says the same for good.
    @ParameterizedTest
    @CsvSource({
        "0, 2020, 0, 0, 0, 1000",
        "0, 7, 0, 0, 0, 1000",
        "1, 2020, 0, 304, 696, 0",
        "1, 7, 0, 250, 750, 0",
        "2, 2020, 0, 344, 656, 0",
        "2, 7, 0, 103, 871, 26",
        "7, 2020, 3, 327, 666, 4",
        "7, 7, 1, 642, 357, 0",
        "16, 2020, 0, 287, 713, 0",
        "16, 7, 0, 239, 761, 0",
        "60, 2020, 0, 367, 633, 0",
        "60, 7, 0, 479, 521, 0",
        "64, 2020, 0, 320, 680, 0",
        "64, 7, 0, 509, 491, 0",
        "127, 2020, 0, 382, 618, 0",
        "127, 7, 0, 384, 616, 0",
        "500, 2020, 0, 303, 697, 0",
        "500, 7, 0, 710, 290, 0"
    })
    void a_seed_gives_the_draws_it_has_always_given(int people, long seed, int a, int b, int c, int without) {
        var robustness = Robustness.of(room(people, seed), new MeanOfDomains(), 1000, seed);

        assertThat(robustness.wins().values()).containsExactly(a, b, c);
        assertThat(robustness.without()).isEqualTo(without);
    }
}
