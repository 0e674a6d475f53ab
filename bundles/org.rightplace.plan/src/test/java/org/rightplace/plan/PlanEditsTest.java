package org.rightplace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.plan.Plans.day;
import static org.rightplace.plan.Plans.days;
import static org.rightplace.plan.Plans.dependency;
import static org.rightplace.plan.Plans.milestone;
import static org.rightplace.plan.Plans.plan;
import static org.rightplace.plan.Plans.task;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class PlanEditsTest {

    private final Snapshot plan = plan(task("a", 1, 5), task("b", 6, 10, "a"), task("c", 11, 12, "b"), milestone("m", 12, "c"));

    @Test
    void a_ring_is_refused_and_named_link_by_link() {
        refused(LinkEdits.on(plan).link("a", dependency("c"), false),
                "“A” cannot wait for “C”: “C” waits for “B” and “B” waits for “A”, so neither could ever begin."
                        + " Take one of these links out first.");
        refused(LinkEdits.on(plan).link("a", dependency("a"), false), "“A” cannot wait for itself.");
    }

    @Test
    void a_ring_through_a_task_with_parts_is_refused_wherever_it_comes_from() {
        var nested = OutlineEdits.on(plan).indent(List.of("c")).apply(plan);
        assertThat(Outline.of(nested, Plans.WORKSTREAM).find("c").orElseThrow().number()).isEqualTo("2.1");

        var waiting = OutlineEdits.on(plan).move(List.of("c"), "a", "");
        refused(waiting, "That would make tasks wait for each other");
        refused(LinkEdits.on(plan).link("b", dependency("c"), false), "“B” cannot wait for “C”: “C” waits for “B”");
    }

    @Test
    void a_part_and_its_whole_cannot_wait_for_each_other() {
        var nested = plan(task("s", 1, 1), task("x", 1, 2).withParent("s"));

        assertThatThrownBy(() -> LinkEdits.on(nested).link("x", dependency("s"), false).apply(nested))
                .isInstanceOf(EditRefused.class).hasMessageContaining("“X” is part of “S”");
        assertThatThrownBy(() -> LinkEdits.on(nested).link("s", dependency("x"), false).apply(nested))
                .isInstanceOf(EditRefused.class).hasMessageContaining("“X” is part of “S”");
    }

    @Test
    void tasks_are_added_after_a_sibling_or_last_and_keep_the_positions_of_others() {
        var after = TaskEdits.on(plan).add(task("n", 1, 1).withName("New"), "a").apply(plan);

        assertThat(ids(after)).containsExactly("a", "n", "b", "c", "m");
        assertThat(after.get(Task.class, "b")).isEqualTo(plan.get(Task.class, "b"));
        assertThat(ids(TaskEdits.on(plan).add(task("n", 1, 1), "").apply(plan))).endsWith("n");
    }

    @Test
    void the_outline_is_rearranged() {
        assertThat(ids(OutlineEdits.on(plan).up(List.of("c")).apply(plan))).containsExactly("a", "c", "b", "m");
        assertThat(ids(OutlineEdits.on(plan).down(List.of("a", "b")).apply(plan))).containsExactly("c", "a", "b", "m");
        var in = OutlineEdits.on(plan).indent(List.of("b")).apply(plan(task("a", 1, 5), task("b", 6, 10), task("c", 11, 12)));
        assertThat(in.get(Task.class, "b").parent()).isEqualTo("a");
        assertThat(OutlineEdits.on(in).outdent(List.of("b")).apply(in).get(Task.class, "b").parent()).isEmpty();
        assertThat(ids(OutlineEdits.on(in).outdent(List.of("b")).apply(in))).containsExactly("a", "b", "c");
        refused(OutlineEdits.on(plan).up(List.of("a")), "“A” already comes first there.");
        refused(OutlineEdits.on(plan).move(List.of("a"), "m", ""), "“M” is a milestone, and a milestone has no parts.");
    }

    @Test
    void moving_pushes_what_waits_or_leaves_it_where_it_is() {
        var pushed = DateEdits.on(plan).shift(List.of("a"), 3, true).apply(plan);
        assertThat(Schedule.days(pushed.get(Task.class, "b"))).contains(days(9, 13));
        assertThat(pushed.get(Task.class, "m").finish()).isEqualTo(day(15));

        var alone = DateEdits.on(plan).shift(List.of("a"), 3, false).apply(plan);
        assertThat(alone.get(Task.class, "b")).isEqualTo(plan.get(Task.class, "b"));
        assertThat(Schedule.of(alone).tooEarly()).extracting(slip -> slip.task().id()).containsExactly("b");
        assertThat(Schedule.of(DateEdits.on(alone).mend(Plans.WORKSTREAM).apply(alone)).tooEarly()).isEmpty();
    }

    @Test
    void a_task_keeps_at_least_a_day_when_it_is_made_shorter() {
        assertThat(Schedule.days(DateEdits.on(plan).stretch("a", -20, true).apply(plan).get(Task.class, "a"))).contains(days(1, 1));
        refused(DateEdits.on(plan).stretch("m", 1, true), "There are no dates to move yet.");
    }

    @Test
    void dates_and_progress_that_cannot_be_are_refused() {
        refused(DateEdits.on(plan).dates("a", day(5), day(4)), "A task cannot finish on 4 Jan 2019, before it starts on 5 Jan 2019.");
        refused(TaskEdits.on(plan).progress("a", 101), "Progress runs from 0 to 100 per cent, not 101.");
        refused(TaskEdits.on(plan).rename("a", "  "), "A name is needed.");
        refused(TaskEdits.on(plan).rename("gone", "x"), "That task is no longer in the plan.");
        refused(TaskEdits.on(plan).service("a", "nowhere"), "no longer in the catalogue");
    }

    @Test
    void a_task_with_parts_has_no_dates_of_its_own_to_change() {
        var nested = plan(task("s", 1, 1), task("x", 1, 2).withParent("s"), task("y", 3, 4, "x").withParent("s"));

        assertThatThrownBy(() -> DateEdits.on(nested).dates("s", day(1), day(2)).apply(nested)).hasMessageContaining("“S” has parts.");
        assertThatThrownBy(() -> DateEdits.on(nested).reschedule(Map.of("s", days(1, 2)), true).apply(nested)).hasMessageContaining("has parts");
        assertThatThrownBy(() -> TaskEdits.on(nested).milestone("s", true).apply(nested)).hasMessageContaining("has parts");
        assertThat(Schedule.planned(Plans.item(DateEdits.on(nested).shift(List.of("s"), 2, true).apply(nested), "s"))).contains(days(3, 6));
    }

    @Test
    void the_baseline_is_what_was_agreed_and_lateness_is_counted_from_it() {
        var agreed = DateEdits.on(plan).baseline(Plans.WORKSTREAM).apply(plan);
        var late = DateEdits.on(agreed).shift(List.of("b"), 4, true).apply(agreed);

        assertThat(Schedule.late(Plans.item(late, "a"))).hasValue(0);
        assertThat(Schedule.late(Plans.item(late, "m"))).hasValue(4);
        assertThat(DateEdits.on(late).clearBaseline(Plans.WORKSTREAM).apply(late).all(Task.class))
                .allMatch(task -> task.baselineFinish() == null);
    }

    @Test
    void removing_takes_the_parts_and_the_links_along() {
        var nested = TaskEdits.on(plan).remove(List.of("b")).apply(plan);

        assertThat(ids(nested)).containsExactly("a", "c", "m");
        assertThat(nested.get(Task.class, "c").waitsFor()).isEmpty();
    }

    @Test
    void tasks_are_linked_in_a_row_and_unlinked() {
        var loose = plan(task("a", 1, 1), task("b", 2, 2), task("c", 3, 3));
        var chained = LinkEdits.on(loose).chain(List.of("a", "b", "c"), false).apply(loose);

        assertThat(chained.get(Task.class, "c").waitsFor()).containsExactly(dependency("b"));
        assertThat(LinkEdits.on(chained).unchain(List.of("b", "c")).apply(chained).get(Task.class, "b").waitsFor())
                .containsExactly(dependency("a"));
        assertThat(LinkEdits.on(chained).unchain(List.of("b")).apply(chained).get(Task.class, "b").waitsFor()).isEmpty();
    }

    @Test
    void linking_pushes_what_then_must_wait_and_nothing_else_in_one_step() {
        var loose = plan(task("a", 1, 10), task("b", 5, 8), task("c", 7, 9, "b"), task("d", 2, 3, "b"), task("x", 1, 2));

        var pushed = LinkEdits.on(loose).chain(List.of("a", "b"), true).apply(loose);
        assertThat(pushed.get(Task.class, "b").waitsFor()).containsExactly(dependency("a"));
        assertThat(Schedule.days(pushed.get(Task.class, "b"))).contains(days(11, 14));
        assertThat(Schedule.days(pushed.get(Task.class, "c"))).as("two days early before, and so still")
                .contains(days(13, 15));
        assertThat(pushed.get(Task.class, "x")).isEqualTo(loose.get(Task.class, "x"));
        assertThat(pushed.get(Task.class, "a")).isEqualTo(loose.get(Task.class, "a"));

        var kept = LinkEdits.on(loose).link("b", dependency("a"), false).apply(loose);
        assertThat(Schedule.days(kept.get(Task.class, "b"))).contains(days(5, 8));
        assertThat(Schedule.of(kept).tooEarly()).extracting(slip -> slip.task().id()).contains("b");
        assertThat(KnockOn.ofLinks(loose, kept, null).words()).isEqualTo("3 tasks slip, the most by 6 days; the end comes 6 days later.");

        var typed = LinkEdits.on(loose).waitsFor("b", List.of(dependency("a")), true).apply(loose);
        assertThat(typed).isEqualTo(pushed);
        assertThat(LinkEdits.on(loose).link("b", dependency("x"), true).apply(loose).get(Task.class, "b").start())
                .as("what fits is not moved").isEqualTo(day(5));
    }

    private void refused(Edit edit, String because) {
        assertThatThrownBy(() -> edit.apply(plan)).isInstanceOf(EditRefused.class).hasMessageContaining(because);
    }

    private static List<String> ids(Snapshot snapshot) {
        return Outline.of(snapshot, Plans.WORKSTREAM).items().stream().map(Item::id).toList();
    }
}
