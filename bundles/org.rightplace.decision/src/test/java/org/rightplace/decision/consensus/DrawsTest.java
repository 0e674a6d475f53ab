package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    // The numbers that the authors' own programs give from these states.
    @Test
    void the_generator_is_the_published_one() {
        var draws = new Draws(1, 2, 3, 4);

        assertThat(IntStream.range(0, 10).mapToLong(i -> draws.next()).toArray())
                .containsExactly(
                        11520L,
                        0L,
                        1509978240L,
                        1215971899390074240L,
                        1216172134540287360L,
                        607988272756665600L,
                        Long.parseUnsignedLong("16172922978634559625"),
                        8476171486693032832L,
                        Long.parseUnsignedLong("10595114339597558777"),
                        2904607092377533576L);
    }

    @Test
    void the_seed_is_spread_as_published() {
        assertThat(IntStream.rangeClosed(1, 5).mapToLong(place -> Draws.split(1234567, place)).toArray())
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        Long.parseUnsignedLong("9817491932198370423"),
                        4593380528125082431L,
                        Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void every_number_below_a_bound_comes_as_often() {
        var draws = Draws.of(7);
        var counts = new int[7];
        for (int i = 0; i < 700_000; i++) {
            counts[draws.below(7)]++;
        }

        assertThat(IntStream.of(counts).boxed()).allSatisfy(count -> assertThat(count / 100_000.0).isCloseTo(1, within(0.02)));
        assertThat(IntStream.range(0, 1000).map(i -> draws.below(1)).toArray()).containsOnly(0);
    }

    @Test
    void a_unit_is_less_than_one() {
        var draws = Draws.of(7);

        assertThat(IntStream.range(0, 100_000).mapToDouble(i -> draws.unit()).boxed())
                .allSatisfy(unit -> assertThat(unit).isGreaterThanOrEqualTo(0).isLessThan(1));
    }
}
