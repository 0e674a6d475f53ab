package org.rightplace.ui.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.workspace.EditRefused;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"3 Sept 2019", "3 sep 19", "3/9/2019", "3/9/19", "3.9.2019", "2019-09-03", " 3  September 2019 "})
    void understandsTheWaysPeopleTypeADay(String typed) {
        assertThat(Days.typed(typed)).isEqualTo(LocalDate.of(2019, 9, 3));
    }

    @Test
    void whatItShowsItUnderstands() {
        for (var day = LocalDate.of(2019, 1, 1); day.getYear() == 2019; day = day.plusDays(1)) {
            assertThat(Days.typed(Days.shown(day))).isEqualTo(day);
        }
        assertThat(Days.typed("")).isNull();
    }

    @Test
    void saysHowToTypeWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> Days.typed("31 Feb 2019")).isInstanceOf(EditRefused.class).hasMessageContaining("3 Apr 2019");
        assertThatThrownBy(() -> Days.number("ten")).isInstanceOf(EditRefused.class).hasMessageContaining("digits");
        assertThat(Days.number("12 days")).isEqualTo(12);
    }
}
