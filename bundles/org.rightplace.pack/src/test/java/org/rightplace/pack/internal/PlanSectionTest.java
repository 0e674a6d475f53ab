package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Gantt;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.Snapshot;

class PlanSectionTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);

    private final Workstream workstream = WorkstreamBuilder.builder().id("w").name("Cancer").build();

    @Test
    void aPackWithoutAPlanHasNoSuchSection() {
        assertThat(content(FIRST)).isEmpty();
    }

    @Test
    void tellsThePlanItsCriticalPathAndItsMilestonesWithWhatWasAgreed() {
        var blocks = content(FIRST.plusDays(10),
                task("a", 0, 9).withProgress(100),
                task("b", 10, 19).withWaitsFor(List.of(new Dependency("a", null, 0, Extras.NONE))),
                task("m", 30, 30).withMilestone(true).withOwner("Programme lead").withBaselineStart(FIRST.plusDays(26))
                        .withBaselineFinish(FIRST.plusDays(26)).withWaitsFor(List.of(new Dependency("b", null, 11, Extras.NONE))));

        assertThat(((Block.Paragraph) blocks.get(0)).text()).isEqualTo("The plan has 2 tasks and 1 milestone, from 1 April 2019 to"
                + " 1 May 2019. 47% of the work is done; 1 finishes later than agreed, the most by 4 days (M).");
        assertThat(((Block.Paragraph) blocks.get(1)).text()).endsWith("A; B; M.");
        assertThat(((Gantt) ((Block.Figure) blocks.get(2)).chart()).today()).isEqualTo(FIRST.plusDays(10));
        assertThat(((Block.Table) blocks.get(3)).rows()).singleElement().satisfies(row -> assertThat(row)
                .extracting(Block.Cell::text).containsExactly("M", "1 May 2019", "27 April 2019", "4 days later", "Programme lead", "no"));
    }

    @Test
    void todayIsLeftOutWhereItIsFarFromThePlanAndDetailsWhereTheyFillMoreThanAPage() {
        var tasks = IntStream.range(0, 80).mapToObj(i -> task("t" + i, i, i + 3).withParent("s")).toList();
        var blocks = content(FIRST.plusYears(5), task("s", 0, 0), tasks);

        var gantt = (Gantt) ((Block.Figure) blocks.stream().filter(Block.Figure.class::isInstance).findFirst().orElseThrow()).chart();
        assertThat(gantt.rows()).hasSize(1);
        assertThat(gantt.today()).isNull();
    }

    private List<Block> content(LocalDate today, Task first, List<Task> more) {
        var all = new java.util.ArrayList<>(more);
        all.add(first);
        return content(today, all.toArray(Task[]::new));
    }

    private List<Block> content(LocalDate today, Task... tasks) {
        var framework = FrameworkBuilder.builder().id("f").name("F").build();
        var snapshot = Snapshot.empty().with(framework).with(workstream).withAll(List.of(tasks));
        return new PlanSection().content(new PackContext(snapshot, framework, workstream, DecisionTools.PLAIN, today));
    }

    private static Task task(String id, long from, long to) {
        return TaskBuilder.builder().id(id).workstream("w").name(id.toUpperCase()).start(FIRST.plusDays(from))
                .finish(FIRST.plusDays(to)).build();
    }
}
