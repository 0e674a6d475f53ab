package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void shortensEachMonthToThreeLettersAsTablesDo() {
        assertThat(Dates.shortDay(DAY)).isEqualTo("1 Sep 2026");
        assertThat(Dates.dayOfYear(DAY)).isEqualTo("1 Sep");
        assertThat(TimeUnit.MONTH.label(DAY, false)).isEqualTo("Sep");
    }

    @Test
    void writesMonthsOutWhereThereIsRoom() {
        assertThat(Dates.day(DAY)).isEqualTo("1 September 2026");
        assertThat(TimeUnit.MONTH.label(DAY, true)).isEqualTo("September 2026");
    }
}
