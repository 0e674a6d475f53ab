package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.people.Sample.BUYERS;
import static org.rightplace.people.Sample.NURSES;
import static org.rightplace.people.Sample.change;
import static org.rightplace.people.Sample.system;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.StaffChange;

class ChangeLoadTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

    @Test
    void two_changes_as_many_days_apart_as_the_window_are_too_many_and_one_day_more_is_not() {
        var first = change("a", BUYERS, "cancer", DAY);

        var within = ChangeLoad.of(system().with(first).with(change("b", BUYERS, "cancer", DAY.plusDays(100))));
        var beyond = ChangeLoad.of(system().with(first).with(change("b", BUYERS, "cancer", DAY.plusDays(101))));

        assertThat(within.all()).singleElement().satisfies(crowding -> {
            assertThat(crowding.group()).isEqualTo(BUYERS);
            assertThat(crowding.first()).isEqualTo(DAY);
            assertThat(crowding.last()).isEqualTo(DAY.plusDays(100));
            assertThat(crowding.certain()).isTrue();
        });
        assertThat(beyond.all()).isEmpty();
    }

    @Test
    void changes_of_two_workstreams_count_together_and_both_cause_it() {
        var load = ChangeLoad.of(system()
                .with(change("a", BUYERS, "cancer", DAY))
                .with(change("b", BUYERS, "primary-care", DAY.plusDays(10)))
                .with(change("c", NURSES, "cancer", DAY)));

        assertThat(load.causedBy("cancer")).hasSize(1);
        assertThat(load.causedBy("primary-care")).hasSize(1);
        assertThat(load.causedBy("children")).isEmpty();
        assertThat(load.of(NURSES.id())).isEmpty();
    }

    @Test
    void stretches_are_as_long_as_the_window_and_none_lies_in_another() {
        var system = system();
        for (var at : List.of(0, 60, 90, 150, 400)) {
            system = system.with(change("c" + at, BUYERS, "cancer", DAY.plusDays(at)));
        }

        assertThat(ChangeLoad.of(system).all())
                .extracting(crowding -> crowding.changes().stream().map(StaffChange::id).toList())
                .containsExactly(List.of("c0", "c60", "c90"), List.of("c60", "c90", "c150"));
    }

    @Test
    void changes_to_parts_that_may_be_different_people_are_not_certain() {
        var load = ChangeLoad.of(system()
                .with(change("a", BUYERS, "cancer", DAY).withWte(4.0))
                .with(change("b", BUYERS, "cancer", DAY).withWte(6.0)));

        assertThat(load.all()).singleElement().satisfies(crowding -> assertThat(crowding.certain()).isFalse());
    }

    @Test
    void parts_that_add_up_to_the_group_to_a_hair_are_not_certain() {
        var small = BUYERS.withWte(0.3);
        var load = ChangeLoad.of(system()
                .with(small)
                .with(change("a", small, "cancer", DAY).withWte(0.1))
                .with(change("b", small, "cancer", DAY).withWte(0.2)));

        assertThat(load.of(small.id())).singleElement().satisfies(crowding -> assertThat(crowding.certain()).isFalse());
    }

    @Test
    void a_change_without_a_date_is_in_no_window() {
        assertThat(ChangeLoad.of(system()
                        .with(change("a", BUYERS, "cancer", DAY))
                        .with(change("b", BUYERS, "cancer", null))).all())
                .isEmpty();
    }
}
