package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2019-09-01", "2019-9-1", "1/9/2019", "01/09/19", "1.9.2019", "1-9-2019", "1 Sep 2019", "1 Sept 2019", "1 september 2019",
        " 1  SEP  2019 ", "01-Sep-19"
    })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(Days.read(typed)).isEqualTo(LocalDate.of(2019, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2019", "29 Feb 2019", "2019-06-31", "31 Apr 19", "0/1/2019", "13/13/2019", "soon", "2019"})
    void bendsNoDayThatDoesNotExistIntoOneThatDoes(String typed) {
        assertThat(Days.find(typed)).isEmpty();
        assertThatThrownBy(() -> Days.read(typed)).isInstanceOf(EditRefused.class).hasMessageContaining(typed);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItShows(Month month) {
        var day = LocalDate.of(2020, month, 29);

        assertThat(Days.read(Days.shown(day))).isEqualTo(day);
        assertThat(Days.read("29 " + Days.month(day))).isEqualTo(day);
    }

    @Test
    void shortensEachMonthToThreeLetters() {
        var day = LocalDate.of(2019, 9, 1);
        assertThat(Days.shown(day)).isEqualTo("1 Sep 2019");
        assertThat(Days.shortMonth(day)).isEqualTo("Sep");
    }

    @Test
    void writesADayInFullForSentencesAndDocuments() {
        var day = LocalDate.of(2019, 9, 1);
        assertThat(Days.inFull(day)).isEqualTo("1 September 2019");
        assertThat(Days.inFull(day.atTime(23, 59).atZone(ZoneId.systemDefault()).toInstant())).isEqualTo("1 September 2019");
    }

    @Test
    void takesNothingForNoDay() {
        assertThat(Days.read("  ")).isNull();
        assertThat(Days.shown(null)).isEmpty();
    }
}
