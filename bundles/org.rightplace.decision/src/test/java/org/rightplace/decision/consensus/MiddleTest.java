package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MiddleTest {

    @Test
    void is_from_the_first_quartile_to_the_third_in_whatever_order_they_come() {
        assertThat(Middle.of(new double[] {5, 1, 4, 2, 3})).contains(new Middle(2, 4));
        assertThat(Middle.of(new double[] {1, 2, 3, 4})).contains(new Middle(1.75, 3.25));
        assertThat(Middle.of(new double[] {2})).contains(new Middle(2, 2));
        assertThat(Middle.of(new double[0])).isEmpty();
    }
}
