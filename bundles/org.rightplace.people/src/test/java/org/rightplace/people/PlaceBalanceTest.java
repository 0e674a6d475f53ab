package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rightplace.people.Sample.BUYERS;
import static org.rightplace.people.Sample.NURSES;
import static org.rightplace.people.Sample.change;
import static org.rightplace.people.Sample.system;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.ChangeKind;

class PlaceBalanceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

    @Test
    void a_group_that_moves_is_counted_where_it_was_and_where_it_goes() {
        var lines = PlaceBalance.of(system().with(change("a", BUYERS, "cancer", DAY).withPlaceAfter("south"))).lines();

        assertThat(lines.get("north")).isEqualTo(new PlaceBalance.Line(10, 0));
        assertThat(lines.get("south")).isEqualTo(new PlaceBalance.Line(4, 14));
    }

    @Test
    void parts_leave_one_after_the_other_and_no_more_than_there_are() {
        var lines = PlaceBalance.of(system()
                        .with(change("a", BUYERS, "cancer", DAY).withPlaceAfter("south").withWte(6.0))
                        .with(change("b", BUYERS, "cancer", DAY.plusDays(1)).withPlaceAfter("east").withWte(6.0)))
                .lines();

        assertThat(lines.get("north").after()).isZero();
        assertThat(lines.get("south").after()).isEqualTo(4 + 4);
        assertThat(lines.get("east").after()).isEqualTo(6);
    }

    @Test
    void new_posts_are_not_there_today_and_posts_that_end_are_gone_afterwards() {
        var balance = PlaceBalance.of(system()
                .with(change("a", BUYERS, "cancer", DAY).withKind(ChangeKind.NEW).withWte(3.0).withPlaceAfter("south"))
                .with(change("b", NURSES, "cancer", DAY).withKind(ChangeKind.ENDS).withWte(1.0)));

        assertThat(balance.lines().get("north")).isEqualTo(new PlaceBalance.Line(7, 7));
        assertThat(balance.lines().get("south")).isEqualTo(new PlaceBalance.Line(4, 6));
        assertThat(balance.total()).isEqualTo(new PlaceBalance.Line(11, 13));
    }

    @Test
    void on_a_day_only_what_has_taken_effect_counts() {
        var system = system()
                .with(change("a", BUYERS, "cancer", DAY).withPlaceAfter("south"))
                .with(change("b", NURSES, "cancer", null).withPlaceAfter("north"));

        assertThat(PlaceBalance.on(system, DAY.minusDays(1)).lines().get("north").after()).isEqualTo(10);
        assertThat(PlaceBalance.on(system, DAY).lines().get("north").after()).isZero();
        assertThat(PlaceBalance.of(system).lines().get("north").after()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void moving_people_about_loses_and_makes_nobody(int seed) {
        var random = new Random(seed);
        var system = system();
        for (int i = 0; i < 40; i++) {
            var group = random.nextBoolean() ? BUYERS : NURSES;
            system = system.with(change("c" + i, group, "cancer", DAY.plusDays(random.nextInt(50)))
                    .withPlaceAfter(new String[] {"", "north", "south", "east"}[random.nextInt(4)])
                    .withWte(random.nextBoolean() ? null : (double) random.nextInt(4)));
        }
        var balance = PlaceBalance.of(system);

        assertThat(balance.total().after()).isEqualTo(balance.total().before(), within(1e-9));
        assertThat(balance.lines().values()).allSatisfy(line -> assertThat(line.after()).isGreaterThanOrEqualTo(0));
    }
}
