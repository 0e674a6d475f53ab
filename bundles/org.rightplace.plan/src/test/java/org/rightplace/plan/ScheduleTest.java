package org.rightplace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.plan.Plans.day;
import static org.rightplace.plan.Plans.days;
import static org.rightplace.plan.Plans.item;
import static org.rightplace.plan.Plans.milestone;
import static org.rightplace.plan.Plans.plan;
import static org.rightplace.plan.Plans.task;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

class ScheduleTest {

    // A takes five days; B takes three and is planned for days 1 to 3.
    @ParameterizedTest
    @CsvSource({"FS, 6", "FS+2, 8", "FS-1, 5", "SS, 1", "SS+3, 4", "FF, 3", "FF+4, 7", "SF, 1", "SF+6, 4"})
    void a_dependency_of_each_type_lets_its_task_begin_on_the_day_the_rule_says(String link, long first) {
        var snapshot = plan(task("a", 1, 5), task("b", 1, 3, "a " + link));

        assertThat(Schedule.of(snapshot).earliest(item(snapshot, "b"))).contains(days(first, first + 2));
    }

    @Test
    void a_milestone_can_be_on_the_day_on_which_its_work_finishes_and_work_starts_the_day_after_a_milestone() {
        var snapshot = plan(task("a", 1, 5), milestone("m", 1, "a"), task("b", 1, 1, "m"));
        var schedule = Schedule.of(snapshot);

        assertThat(schedule.earliest(item(snapshot, "m"))).contains(days(5, 5));
        assertThat(schedule.earliest(item(snapshot, "b"))).contains(days(6, 6));
    }

    @Test
    void slack_is_what_a_task_can_slip_and_the_critical_path_has_none() {
        // A, then B of ten days beside C of four, then D.
        var snapshot = plan(task("a", 1, 5), task("b", 6, 15, "a"), task("c", 6, 9, "a"), task("d", 16, 18, "b", "c"));
        var schedule = Schedule.of(snapshot, Plans.WORKSTREAM);

        assertThat(schedule.criticalPath()).extracting(Task::id).containsExactly("a", "b", "d");
        assertThat(schedule.slack(item(snapshot, "c"))).hasValue(6);
        assertThat(schedule.latest(item(snapshot, "c"))).contains(days(12, 15));
        assertThat(schedule.finish()).contains(day(18));
    }

    @Test
    void what_is_planned_later_than_it_must_be_gives_slack_to_what_comes_before() {
        var snapshot = plan(task("a", 1, 5), milestone("m", 20, "a"));
        var schedule = Schedule.of(snapshot);

        assertThat(schedule.slack(item(snapshot, "a"))).hasValue(15);
        assertThat(schedule.criticalPath()).extracting(Task::id).containsExactly("m");
    }

    @Test
    void a_task_with_parts_takes_its_days_its_baseline_and_its_progress_from_them() {
        var snapshot = plan(
                task("s", 50, 60),
                part("x", 3, 4).withProgress(100).withBaselineStart(day(1)).withBaselineFinish(day(2)),
                part("y", 7, 12).withProgress(50).withBaselineStart(day(5)).withBaselineFinish(day(8)));
        var summary = item(snapshot, "s");

        assertThat(Schedule.planned(summary)).contains(days(3, 12));
        assertThat(Schedule.baseline(summary)).contains(days(1, 8));
        assertThat(Schedule.progress(summary)).isEqualTo((2 * 100 + 6 * 50) / 8);
        assertThat(Schedule.late(summary)).hasValue(4);
    }

    @Test
    void what_waits_for_a_task_with_parts_waits_for_each_of_them_and_its_parts_wait_for_what_it_waits_for() {
        var snapshot = plan(task("a", 1, 5), task("s", 1, 1, "a"), part("x", 1, 2), part("y", 1, 4), task("z", 1, 1, "s"));
        var schedule = Schedule.of(snapshot);

        assertThat(schedule.earliest(item(snapshot, "x"))).contains(days(6, 7));
        assertThat(schedule.earliest(item(snapshot, "s"))).contains(days(6, 9));
        assertThat(schedule.earliest(item(snapshot, "z"))).contains(days(10, 10));
    }

    @Test
    void a_workstream_is_measured_to_its_own_end_but_waits_for_others() {
        var other = task("o", 1, 30).withWorkstream("cancer");
        var snapshot = plan(other, task("p", 31, 60, "o").withWorkstream("cancer"), task("a", 1, 5, "o"));
        var schedule = Schedule.of(snapshot, Plans.WORKSTREAM);

        assertThat(schedule.earliest(item(snapshot, "a"))).contains(days(31, 35));
        assertThat(schedule.criticalPath()).extracting(Task::id).containsExactly("a");
        assertThat(schedule.slack(item(snapshot, "p"))).isEmpty();
        assertThat(Schedule.of(snapshot).finish()).contains(day(60));
    }

    @Test
    void a_task_without_dates_passes_on_what_it_waits_for_and_is_not_in_the_schedule_if_nothing_says_when() {
        var undated = task("u", 1, 1, "a").withStart(null).withFinish(null);
        var snapshot = plan(task("a", 1, 5), undated, task("b", 1, 1, "u"), undated.withId("v").withWaitsFor(List.of()));
        var schedule = Schedule.of(snapshot);

        assertThat(schedule.earliest(item(snapshot, "b"))).contains(days(7, 7));
        assertThat(schedule.earliest(item(snapshot, "v"))).isEmpty();
        assertThat(schedule.slack(item(snapshot, "v"))).isEmpty();
    }

    @Test
    void only_the_tasks_whose_own_link_is_broken_are_too_early() {
        var snapshot = plan(task("a", 1, 5), task("b", 4, 6, "a"), task("c", 7, 9, "b"));

        assertThat(Schedule.of(snapshot, Plans.WORKSTREAM).tooEarly()).singleElement().satisfies(slip -> {
            assertThat(slip.task().id()).isEqualTo("b");
            assertThat(slip.days()).isEqualTo(2);
            assertThat(slip.after()).isEqualTo(days(6, 8));
        });
    }

    @Test
    void what_slips_uses_up_the_gaps_first_and_says_by_how_many_days() {
        var snapshot = plan(
                task("a", 1, 5), task("b", 6, 10, "a"), task("c", 14, 15, "b"), task("d", 16, 20, "c"), task("e", 1, 2));

        var knockOn = KnockOn.ofSlip(snapshot, item(snapshot, "a"), 5, Plans.WORKSTREAM);

        assertThat(Stream.of(knockOn.slips()).flatMap(List::stream).map(slip -> slip.task().id() + slip.days()))
                .containsExactly("b5", "c2", "d2");
        assertThat(knockOn.endMoves()).isEqualTo(2);
        assertThat(knockOn.words()).isEqualTo("3 tasks slip, the most by 5 days; the end comes 2 days later.");
    }

    @Test
    void a_plan_without_tasks_has_no_end() {
        assertThat(Schedule.of(Snapshot.empty()).finish()).isEmpty();
        assertThat(Outline.of(Snapshot.empty(), Plans.WORKSTREAM).items()).isEmpty();
    }

    private static Task part(String id, long from, long to) {
        return task(id, from, to).withParent("s");
    }
}
