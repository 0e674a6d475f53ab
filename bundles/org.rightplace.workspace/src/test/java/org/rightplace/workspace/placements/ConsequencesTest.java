package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rightplace.workspace.placements.Ward.BEDS;
import static org.rightplace.workspace.placements.Ward.CRISIS;
import static org.rightplace.workspace.placements.Ward.SYSTEM;
import static org.rightplace.workspace.placements.Ward.TALKING;
import static org.rightplace.workspace.placements.Ward.at;
import static org.rightplace.workspace.placements.Ward.placed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.StaffChangeBuilder;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.workspace.Snapshot;

class ConsequencesTest {

    private static final Snapshot PLACED = placed(
            placed(placed(SYSTEM, TALKING, at("partnership")), CRISIS, at("partnership")), BEDS, at("system"));

    @Test
    void a_trial_says_who_would_do_what_and_who_does_it_now() {
        var then = Consequences.of(PLACED, TALKING, List.of(at("partnership", "needs"), at("system"))).orElseThrow();

        assertThat(then.functions())
                .extracting(held -> held.function().id(), Consequences.Held::now, Consequences.Held::then)
                .containsExactly(
                        tuple("needs", Optional.of(Location.level("partnership")), Optional.of(Location.level("partnership"))),
                        tuple("design", Optional.of(Location.level("partnership")), Optional.of(Location.level("system"))),
                        tuple("buying", Optional.of(Location.level("partnership")), Optional.of(Location.level("system"))));
        assertThat(then.moving()).extracting(held -> held.function().id()).containsExactly("design", "buying");
        assertThat(then.nobody()).isEmpty();
    }

    @Test
    void what_no_share_names_nobody_does() {
        var then = Consequences.of(PLACED, TALKING, List.of(at("partnership", "needs"))).orElseThrow();

        assertThat(then.nobody()).extracting(CommissioningFunction::id).containsExactly("design", "buying");
    }

    @Test
    void services_of_the_area_are_together_or_elsewhere_and_a_trial_turns_that_round() {
        var now = Consequences.now(PLACED, TALKING).orElseThrow();
        assertThat(now.together()).containsExactly(CRISIS);
        assertThat(now.elsewhere()).containsExactly(new Consequences.Elsewhere(BEDS, "system"));

        var then = Consequences.of(PLACED, TALKING, List.of(at("system"))).orElseThrow();
        assertThat(then.together()).containsExactly(BEDS);
        assertThat(then.elsewhere()).containsExactly(new Consequences.Elsewhere(CRISIS, "partnership"));
    }

    @Test
    void staff_who_work_on_it_or_whose_work_it_changes_are_named_and_those_whose_function_moves_are_touched() {
        var staffed = PLACED
                .with(StaffGroupBuilder.builder().id("buyers").name("Buyers").function("buying").services(List.of("talking")).build())
                .with(StaffGroupBuilder.builder().id("analysts").name("Analysts").function("needs").services(List.of("talking")).build())
                .with(StaffGroupBuilder.builder().id("managers").name("Managers").build())
                .with(StaffGroupBuilder.builder().id("others").name("Others").services(List.of("beds")).build())
                .with(StaffChangeBuilder.builder().id("c").workstream("mh").staffGroup("managers").service("talking").build());

        var then = Consequences.of(staffed, TALKING, List.of(at("partnership", "needs"), at("system"))).orElseThrow();

        assertThat(then.staff())
                .extracting(one -> one.group().name(), Consequences.Affected::touched, one -> one.changes().size())
                .containsExactly(tuple("Analysts", false, 0), tuple("Buyers", true, 0), tuple("Managers", true, 1));
        assertThat(Consequences.now(staffed, TALKING).orElseThrow().staff()).noneMatch(Consequences.Affected::touched);
    }

    @Test
    void without_a_framework_nothing_can_be_said() {
        assertThat(Consequences.now(Snapshot.empty().with(TALKING), TALKING)).isEmpty();
    }
}
