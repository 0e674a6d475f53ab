package org.rightplace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/** Whatever waits for whatever, the passes keep their promises. */
class SchedulePropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_earliest_days_keep_every_link_and_are_as_early_as_the_plan_and_the_links_allow(long seed) {
        var snapshot = Plans.random(new Random(seed), 40);
        var schedule = Schedule.of(snapshot);
        for (var task : snapshot.all(Task.class)) {
            long planned = moment(Schedule.days(task).orElseThrow(), task);
            long earliest = begin(schedule, snapshot, task);
            long required = task.waitsFor().stream()
                    .mapToLong(dependency -> {
                        var before = snapshot.get(Task.class, dependency.task());
                        long begin = begin(schedule, snapshot, before);
                        long end = begin + length(before);
                        boolean fromEnd = dependency.type() == DependencyType.FINISH_TO_START
                                || dependency.type() == DependencyType.FINISH_TO_FINISH;
                        boolean toEnd = dependency.type() == DependencyType.FINISH_TO_FINISH
                                || dependency.type() == DependencyType.START_TO_FINISH;
                        return (fromEnd ? end : begin) + dependency.lag() - (toEnd ? length(task) : 0);
                    })
                    .max()
                    .orElse(Long.MIN_VALUE);
            assertThat(earliest).as(task.id()).isEqualTo(Math.max(planned, required));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void a_task_that_slips_by_its_slack_does_not_move_the_end_and_by_a_day_more_moves_it_a_day(long seed) {
        var snapshot = DateEdits.on(Plans.random(new Random(seed), 40)).mend(Plans.WORKSTREAM)
                .apply(Plans.random(new Random(seed), 40));
        var schedule = Schedule.of(snapshot, Plans.WORKSTREAM);
        assertThat(schedule.tooEarly()).isEmpty();
        assertThat(schedule.criticalPath()).isNotEmpty();
        for (var item : Outline.of(snapshot, Plans.WORKSTREAM).items()) {
            int slack = schedule.slack(item).orElseThrow();
            assertThat(slack).isNotNegative();
            assertThat(KnockOn.ofSlip(snapshot, item, slack, Plans.WORKSTREAM).endMoves()).as(item.id()).isZero();
            assertThat(KnockOn.ofSlip(snapshot, item, slack + 1, Plans.WORKSTREAM).endMoves()).as(item.id()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void pushing_moves_what_the_knock_on_said_and_leaves_no_link_broken_that_held(long seed) {
        var random = new Random(seed);
        var start = Plans.random(random, 30);
        var snapshot = DateEdits.on(start).mend(Plans.WORKSTREAM).apply(start);
        for (int i = 0; i < 20; i++) {
            var id = "t" + random.nextInt(30);
            long days = 1 + random.nextInt(12);
            var moved = Map.of(id, Schedule.days(snapshot.get(Task.class, id)).orElseThrow().shifted(days));
            var knockOn = KnockOn.of(snapshot, moved, null);
            var after = DateEdits.on(snapshot).reschedule(moved, true).apply(snapshot);
            assertThat(Schedule.of(after).tooEarly()).isEmpty();
            for (var slip : knockOn.slips()) {
                assertThat(Schedule.days(after.get(Task.class, slip.task().id()))).contains(slip.after());
            }
            var alone = DateEdits.on(snapshot).reschedule(moved, false).apply(snapshot);
            var before = snapshot;
            assertThat(alone.all(Task.class).stream().filter(task -> !before.get(Task.class, task.id()).equals(task)))
                    .extracting(Task::id).containsExactly(id);
            snapshot = after;
        }
    }

    private static long begin(Schedule schedule, Snapshot snapshot, Task task) {
        return moment(schedule.earliest(Plans.item(snapshot, task.id())).orElseThrow(), task);
    }

    private static long moment(Span span, Task task) {
        return span.start().toEpochDay() + (task.milestone() ? 1 : 0);
    }

    private static long length(Task task) {
        return task.milestone() ? 0 : Schedule.days(task).orElseThrow().days();
    }
}
