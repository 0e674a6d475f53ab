package org.rightplace.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

class PlanFindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 6, 1);

    private final PlanFindings check =
            new PlanFindings(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void a_sound_plan_gives_no_finding() {
        assertThat(check.validate(plan(task("a", 1, 5), task("b", 6, 9, "a"), task("m", 9, 9, "b").withMilestone(true).withOwner("Lead"))))
                .isEmpty();
    }

    @Test
    void what_cannot_be_kept_to_is_found_and_mended_where_the_remedy_is_plain() {
        var snapshot = plan(task("a", 1, 5), task("b", 4, 6, "a"));
        var findings = check.validate(snapshot);

        assertThat(findings).extracting(Finding::rule).containsExactly("plan-too-early");
        assertThat(findings).filteredOn(finding -> finding.rule().equals("plan-too-early")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("“B” is planned for 5 Jun 2019, 2 days before what"
                        + " it waits for allows. Move it to 7 Jun 2019 or change the link."));
        var mended = snapshot;
        for (var finding : findings) {
            mended = finding.remedy().orElseThrow().apply(mended);
        }
        assertThat(check.validate(mended)).isEmpty();
    }

    @Test
    void tasks_that_wait_for_each_other_are_named() {
        assertThat(check.validate(plan(task("a", 1, 1, "b"), task("b", 2, 2, "a"))))
                .filteredOn(finding -> finding.rule().equals("plan-cycle")).singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("“A” waits for “B” and “B” waits for “A”"));
    }

    @Test
    void what_is_forgotten_is_found() {
        assertThat(rules(task("a", -30, -20))).containsExactly("plan-overdue");
        assertThat(rules(task("a", -30, -20).withProgress(100))).isEmpty();
        assertThat(rules(task("a", 5, 5).withMilestone(true))).containsExactly("plan-milestone-no-owner");
        assertThat(rules(task("a", 5, 5).withStart(null).withFinish(null))).containsExactly("plan-no-dates");
        assertThat(rules(task("a", 5, 5).withFinish(TODAY.plusDays(2)))).containsExactly("plan-finish-before-start");
    }

    private List<String> rules(Task task) {
        return check.validate(plan(task)).stream().map(Finding::rule).toList();
    }

    private static Task task(String id, long from, long to, String... waitsFor) {
        return TaskBuilder.builder().id(id).workstream("w").name(id.toUpperCase()).start(TODAY.plusDays(from))
                .finish(TODAY.plusDays(to)).waitsFor(List.of(waitsFor).stream()
                        .map(other -> new Dependency(other, null, 0, Extras.NONE)).toList()).build();
    }

    private static Snapshot plan(Task... tasks) {
        return Snapshot.empty().with(WorkstreamBuilder.builder().id("w").name("Cancer").build()).withAll(List.of(tasks));
    }
}
