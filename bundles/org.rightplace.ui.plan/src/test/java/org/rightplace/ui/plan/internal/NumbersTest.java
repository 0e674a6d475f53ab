package org.rightplace.ui.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.workspace.EditRefused;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"12", " 12 ", "12 days", "12d", "12 %", "12%"})
    void understandsTheWaysPeopleTypeANumber(String typed) {
        assertThat(Numbers.typed(typed)).isEqualTo(12);
    }

    @Test
    void saysHowToTypeWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> Numbers.typed("ten")).isInstanceOf(EditRefused.class).hasMessageContaining("digits");
    }
}
