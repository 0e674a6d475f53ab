package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final long SECOND = 1_000_000_000L;

    private long nanos;
    private final Guesses guesses = new Guesses(() -> nanos);

    @Test
    void aRoomThatTypesWellIsNeverSlowedHoweverManyItAre() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            assertThat(guesses.right("room", () -> true)).isTrue();
        }
    }

    @Test
    void aRoomThatMistypesMuchShutsNobodyOut() throws Exception {
        for (int i = 0; i < 500; i++) {
            assertThat(guesses.right("room", () -> false)).isFalse();
        }

        assertThat(guesses.right("room", () -> true)).isTrue();
    }

    @Test
    void aNetworkCanTryNoMoreThanTheArithmeticSays() throws Exception {
        assertThat(tried("one", 10_000)).isEqualTo(1000);
        nanos += 60 * SECOND;
        assertThat(tried("one", 10_000)).isEqualTo(1000);
    }

    @Test
    void manyNetworksTogetherCanTryNoMoreThanTheArithmeticSaysAndOneOfThemKeepsNobodyElseOut() throws Exception {
        tried("one", 10_000);
        assertThat(guesses.right("other", () -> true)).isTrue();
        int tried = 1000;
        for (int i = 0; i < 100; i++) {
            tried += tried("network " + i, 1000);
        }
        assertThat(tried).isEqualTo(5000);
        nanos += SECOND;
        assertThat(tried("late", 1000)).isEqualTo(200);
    }

    /** How many wrong codes were looked at. */
    private int tried(String network, int times) throws Exception {
        int tried = 0;
        for (int i = 0; i < times; i++) {
            try {
                guesses.right(network, () -> false);
                tried++;
            } catch (Refusal refusal) {
                assertThat(refusal.status()).isEqualTo(429);
            }
        }
        return tried;
    }
}
