package org.rightplace.ui.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"5 March 2020", "5 mar 2020", " 05  March 2020", "2020-03-05", "5/3/2020", "5.3.2020"})
    void readsWhatPeopleWrite(String text) {
        assertThat(MeetingDates.parse(text)).contains(LocalDate.of(2020, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 March", "31 February 2020", "soon", "3/13/2020", ""})
    void takesNothingElseForADate(String text) {
        assertThat(MeetingDates.parse(text)).isEmpty();
    }

    @Test
    void writesThemAsOnPapers() {
        assertThat(MeetingDates.format(LocalDate.of(2020, 3, 5))).isEqualTo("5 March 2020");
        assertThat(MeetingDates.format(null)).isEmpty();
    }
}
