package org.rightplace.store.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A date means here what it means to the platform, whatever its shape. */
class DatesTest {

    private static final String CHARACTERS = "00112233445566789-:TtZz.+ /²٣";

    @Test
    void every_day_of_some_years_is_read() {
        for (var year : List.of(0, 1600, 1900, 2023, 2024, 9999)) {
            for (int day = 0; day < 400; day++) {
                var date = LocalDate.of(year, 1, 1).plusDays(day);
                assertThat(Dates.date(date.toString())).isEqualTo(date);
            }
        }
    }

    @Test
    void every_number_a_date_or_moment_can_be_made_of_means_what_the_platform_says() {
        for (int number = 0; number < 100; number++) {
            for (var shape : List.of("2026-%02d-11", "2026-11-%02d", "2024-02-%02d", "2023-02-%02d", "20%02d-02-29")) {
                alike(shape.formatted(number));
                alike(shape.formatted(number) + "T10:30:00Z");
            }
            for (var shape : List.of("%02d:00:00", "%02d:30:00", "10:%02d:00", "23:59:%02d")) {
                alike("2026-11-22T" + shape.formatted(number) + "Z");
            }
        }
    }

    @Test
    void what_differs_from_a_date_or_moment_by_chance_means_what_the_platform_says() {
        var random = new Random(22);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "2026-11-22" : "2026-11-22T10:30:00Z");
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, other);
                    case 1 -> text.deleteCharAt(at);
                    default -> text.setCharAt(at, other);
                }
            }
            alike(text.toString());
        }
    }

    @Test
    void shapes_this_program_does_not_write_are_still_read() {
        for (var text : List.of("", "+12026-11-22", "-0001-01-01", "2026-11-22T24:00:00Z", "2016-12-31T23:59:60Z",
                "2026-11-22T10:30:00.123456789Z", "2026-11-22T10:30Z", "2026-11-22t10:30:00z", "2026-11-22T10:30:00+01:00")) {
            alike(text);
        }
    }

    private static void alike(String text) {
        assertThat(outcome(text, Dates::date)).as(text).isEqualTo(outcome(text, LocalDate::parse));
        assertThat(outcome(text, Dates::instant)).as(text).isEqualTo(outcome(text, Instant::parse));
    }

    private static Object outcome(String text, Function<String, Object> reading) {
        try {
            return reading.apply(text);
        } catch (DateTimeException refused) {
            return "refused";
        }
    }
}
