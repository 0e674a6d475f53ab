package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 42, 999, 1_000, 12_345, 999_999, 1_000_000, 1_783_314, 59_000_000_123L, -5, -999, -1_000, -123_456,
            Long.MAX_VALUE, Long.MIN_VALUE})
    void aWholeNumberHasItsThousandsApart(long number) {
        assertThat(Counts.of(number)).isEqualTo(NumberFormat.getIntegerInstance(Locale.UK).format(number));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 services", "1, 1 service", "2, 2 services", "'1234', '1,234 services'"})
    void soManyOfAThingAreNamedByTheirNumber(long number, String words) {
        assertThat(Counts.of(number, "service")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 people", "1, 1 person", "93650, '93,650 people'"})
    void aNounMayHaveAnotherPlural(long number, String words) {
        assertThat(Counts.of(number, "person", "people")).isEqualTo(words);
    }
}
