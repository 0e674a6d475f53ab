package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

class RoomAnswerTest {

    private static final Question QUESTION = new Question(
            "q",
            "q",
            "",
            List.of(
                    new Option("high", "High", 5, Extras.NONE),
                    new Option("not-known", "Not known", null, Extras.NONE),
                    new Option("middle", "Middle", 2, Extras.NONE),
                    new Option("also-middle", "Also middle", 2, Extras.NONE),
                    new Option("low", "Low", 0, Extras.NONE)),
            Extras.NONE);

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0,0, -1",
        "1,0,0,0,0, 0",
        "1,1,0,0,0, 0",
        "1,2,0,0,0, 1",
        "1,0,0,1,1, 2",
        "2,0,0,0,2, 2",
        "0,0,0,1,1, 4",
        "0,0,0,5,0, 2",
        "2,0,1,0,0, 0"
    })
    void the_room_says_what_is_in_the_middle(long high, long notKnown, long middle, long alsoMiddle, long low, int answer) {
        assertThat(RoomAnswer.to(QUESTION).of(new long[] {high, notKnown, middle, alsoMiddle, low})).isEqualTo(answer);
    }

    @Test
    void it_is_nearest_to_the_median_that_the_distribution_tells() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        var rule = RoomAnswer.to(QUESTION);
        for (int i = 0; i < 2000; i++) {
            var chosen = random.longs(5, 0, 4).toArray();
            var votes = Distribution.of(QUESTION, chosen);
            int answer = rule.of(chosen);
            if (votes.notKnown() > votes.n()) {
                assertThat(answer).isEqualTo(1);
            } else if (votes.n() == 0) {
                assertThat(answer).isEqualTo(RoomAnswer.NONE);
            } else {
                double median = votes.median().orElseThrow();
                double mean = votes.mean().orElseThrow();
                var scored = new ArrayList<>(QUESTION.options());
                scored.removeIf(Option::notKnown);
                assertThat(QUESTION.options().get(answer)).isEqualTo(scored.stream()
                        .min(Comparator.comparingDouble((Option one) -> Math.abs(one.score() - median))
                                .thenComparingDouble(one -> Math.abs(one.score() - mean))
                                .thenComparingInt(Option::score))
                        .orElseThrow());
            }
        }
    }
}
