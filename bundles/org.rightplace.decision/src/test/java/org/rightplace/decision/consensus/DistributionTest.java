package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void all_the_same_is_full_consensus_and_the_two_ends_are_none() {
        assertThat(Distribution.ofCounts(0, 0, 7, 0, 0).consensus()).hasValue(1);
        assertThat(Distribution.ofCounts(5, 0, 0, 0, 5).consensus()).hasValue(0);
        assertThat(Distribution.ofCounts(9).consensus()).hasValue(1);
    }

    // By hand: mean 2, width 4, so 1 + 0.2 log2(0.5) + 0.2 log2(0.75) + 0 + 0.2 log2(0.75) + 0.2 log2(0.5).
    @Test
    void an_even_spread_has_the_consensus_of_the_formula() {
        double expected = 1 + (2 * Math.log(0.5) + 2 * Math.log(0.75)) / 5 / Math.log(2);

        assertThat(Distribution.ofCounts(3, 3, 3, 3, 3).consensus().orElseThrow()).isCloseTo(expected, within(1e-12));
        assertThat(expected).isCloseTo(0.434, within(0.001));
    }

    @Test
    void mean_median_and_spread_are_the_usual_ones() {
        var four = Distribution.ofCounts(1, 0, 1, 2);

        assertThat(four.n()).isEqualTo(4);
        assertThat(four.mean()).hasValue(2);
        assertThat(four.median()).hasValue(2.5);
        assertThat(four.spread().orElseThrow()).isCloseTo(Math.sqrt(6 / 4.0), within(1e-12));
        assertThat(Distribution.ofCounts(0, 2, 1).median()).hasValue(1);
    }

    @Test
    void nobody_has_no_figures() {
        var nobody = Distribution.ofCounts(0, 0, 0);

        assertThat(nobody.consensus()).isEmpty();
        assertThat(nobody.mean()).isEmpty();
        assertThat(nobody.median()).isEmpty();
        assertThat(nobody.spread()).isEmpty();
    }

    @Test
    void consensus_is_between_nought_and_one_and_does_not_mind_the_scale_being_moved_turned_or_stretched() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var counts = random.longs(6, 0, 40).toArray();
            counts[random.nextInt(6)] += 1;
            var turned = new long[] {counts[5], counts[4], counts[3], counts[2], counts[1], counts[0]};
            double consensus = Distribution.ofCounts(counts).consensus().orElseThrow();

            assertThat(consensus).isBetween(0.0, 1.0);
            assertThat(Distribution.ofCounts(turned).consensus().orElseThrow()).isCloseTo(consensus, within(1e-9));
            assertThat(new Distribution(new double[] {1, 3, 5, 7, 9, 11}, counts, 4).consensus().orElseThrow())
                    .isCloseTo(consensus, within(1e-9));
        }
    }

    // Who says what is no matter, nor how many times over the whole room says it.
    @Test
    void consensus_is_of_shares_and_not_of_numbers_or_people() {
        var random = new Random(2);
        for (int i = 0; i < 200; i++) {
            var said = random.ints(1 + random.nextInt(60), 0, 6).toArray();
            var shuffled = IntStream.of(said).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(shuffled, random);
            var counts = counts(IntStream.of(said));
            var often = LongStream.of(counts).map(count -> count * 1_000_000_007L).toArray();
            double consensus = Distribution.ofCounts(counts).consensus().orElseThrow();

            assertThat(Distribution.ofCounts(counts(shuffled.stream().mapToInt(Integer::intValue))).consensus()).hasValue(consensus);
            assertThat(Distribution.ofCounts(often).consensus().orElseThrow()).isCloseTo(consensus, within(1e-9));
        }
    }

    private static long[] counts(IntStream said) {
        var counts = new long[6];
        said.forEach(step -> counts[step]++);
        return counts;
    }

    @Test
    void whoever_moves_to_the_mean_brings_the_room_closer_and_only_one_answer_is_full_consensus() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var counts = random.longs(6, 0, 9).toArray();
            counts[random.nextInt(6)] += 1;
            var votes = Distribution.ofCounts(counts);
            double consensus = votes.consensus().orElseThrow();

            assertThat(consensus == 1).isEqualTo(LongStream.of(counts).filter(count -> count > 0).count() == 1);
            // One at each end, moved in by a step: the mean stays, and the room is nearer together.
            if (counts[0] > 0 && counts[5] > 0) {
                var nearer = counts.clone();
                nearer[0]--;
                nearer[1]++;
                nearer[5]--;
                nearer[4]++;
                assertThat(Distribution.ofCounts(nearer).consensus().orElseThrow()).isGreaterThanOrEqualTo(consensus);
            }
        }
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThatThrownBy(() -> Distribution.ofCounts(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(new double[] {0, 0}, new long[] {1, 1}, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(new double[] {0}, new long[] {1, 1}, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
