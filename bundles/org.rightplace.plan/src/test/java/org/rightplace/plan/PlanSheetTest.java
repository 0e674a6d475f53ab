package org.rightplace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.plan.Plans.day;
import static org.rightplace.plan.Plans.dependency;
import static org.rightplace.plan.Plans.milestone;
import static org.rightplace.plan.Plans.plan;
import static org.rightplace.plan.Plans.task;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Rejection;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class PlanSheetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void what_was_written_and_is_read_back_changes_nothing_and_makes_the_same_plan_elsewhere(long seed) throws Exception {
        var random = new Random(seed);
        var snapshot = Plans.random(random, 30);
        for (int i = 0; i < 25; i++) {
            var id = "t" + random.nextInt(30);
            try {
                snapshot = switch (random.nextInt(4)) {
                    case 0 -> OutlineEdits.on(snapshot).indent(List.of(id)).apply(snapshot);
                    case 1 -> TaskEdits.on(snapshot).notes(id, "First line,\n\"second\"; line").apply(snapshot);
                    case 2 -> TaskEdits.on(snapshot).rename(id, "=SUM(A1) – naïve, " + i).apply(snapshot);
                    default -> TaskEdits.on(snapshot).progress(id, random.nextInt(101)).apply(snapshot);
                };
            } catch (EditRefused refused) {
                assertThat(refused).hasMessageMatching("(?s).+[.]");
            }
        }
        var file = write(PlanSheet.write(snapshot, Plans.WORKSTREAM));

        assertThat(imported(file, snapshot)).isEqualTo(snapshot);
        var fresh = imported(file, plan());
        assertThat(PlanSheet.write(fresh, Plans.WORKSTREAM)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void it_is_what_a_spreadsheet_opens_with_a_double_click() {
        var snapshot = plan(task("a", 1, 5).withOwner("Programme lead"), milestone("m", 8, "a FF+3", "b").withProgress(100));
        var other = snapshot.with(task("b", 1, 2).withWorkstream("cancer"));

        assertThat(new String(PlanSheet.write(other, Plans.WORKSTREAM), StandardCharsets.UTF_8)).isEqualTo(
                "\uFEFFNumber,Task,Milestone,Start,Finish,Owner,Done %,Waits for,Baseline start,Baseline finish,Service,Notes,Workstream,Id\r\n"
                        + "1,A,,2019-01-01,2019-01-05,Programme lead,0,,,,,,Mental health,a\r\n"
                        + "2,M,yes,2019-01-08,2019-01-08,,100,1 FF+3; #b,,,,,Mental health,m\r\n");
    }

    @Test
    void rows_typed_by_people_are_read_in_any_order_of_columns_and_other_words() throws Exception {
        var file = write("Task name;Predecessors;No.;Start;End;Milestone;Service\n"
                + "Design;;1;;;;\n"
                + "Write specification;;1.1;1/4/2019;30/4/2019;;crisis resolution\n"
                + "Board agrees;1.1 FS+5d;1.2;;6 May 2019;yes;\n");
        var before = plan().with(ServiceBuilder.builder().id("crisis").name("Crisis resolution").workstream(Plans.WORKSTREAM)
                .kind(ServiceKind.SERVICE).build());

        var items = Outline.of(imported(file, before), Plans.WORKSTREAM).items();

        assertThat(items).extracting(Item::number).containsExactly("1", "1.1", "1.2");
        assertThat(items.get(1).task().service()).isEqualTo("crisis");
        assertThat(items.get(2).task().start()).isEqualTo(items.get(2).task().finish());
        assertThat(items.get(2).task().waitsFor()).containsExactly(dependency(items.get(1).id()).withLag(5));
    }

    @Test
    void every_bad_row_is_told_with_its_line_and_its_reason_and_the_others_stand() throws Exception {
        var file = write("""
                Number,Task,Start,Finish,Done %,Waits for,Milestone,Service
                1,Good,2019-01-01,2019-01-05,50,,,
                2,,2019-01-01,2019-01-05,,,,
                3,Backwards,2019-01-05,2019-01-01,,,,
                4,Too much,2019-01-01,2019-01-02,140,,,
                5,When?,soon,2019-01-02,,,,
                6,Waits,2019-01-06,2019-01-07,,99,,
                7,What?,2019-01-06,2019-01-07,,after lunch,,
                8.1,Lost,2019-01-06,2019-01-07,,,,
                1,Twice,2019-01-06,2019-01-07,,,,
                9,Maybe,2019-01-06,2019-01-07,,,perhaps,
                10,Whose?,2019-01-06,2019-01-07,,,,nowhere
                11,Also good,2019-01-06,2019-01-07,,1; 3,,
                """);
        var reading = new PlanImport(PlanSheet.read(file), Plans.WORKSTREAM);
        var rejected = reading.rejected(plan());

        assertThat(rejected).extracting(Rejection::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(rejected).extracting(Rejection::reason).allMatch(reason -> reason.endsWith("."));
        assertThat(rejected.get(1).message()).isEqualTo("plan.csv, line 4: it finishes on 1 Jan 2019, before it starts on 5 Jan 2019."
                + " Correct one of the two.");
        var outcome = reading.outcome(plan());
        assertThat(outcome.after().all(Task.class)).extracting(Task::name).containsExactlyInAnyOrder("Good", "Also good");
        assertThat(outcome.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("“Also good” (line 13) was imported, but it does not wait for 3, whose row could not be taken."));
        assertThatThrownBy(() -> reading.edit(ImportMode.ALL_OR_NOTHING).apply(plan())).isInstanceOf(EditRefused.class);
    }

    @Test
    void services_of_one_name_are_told_apart_by_their_workstream_or_their_id() throws Exception {
        var system = plan()
                .with(WorkstreamBuilder.builder().id("other").name("Other").build())
                .with(service("here", Plans.WORKSTREAM, "Clinic"))
                .with(service("there", "other", "Clinic"))
                .with(service("once", "other", "Ward"))
                .with(service("again", "other", "Ward"))
                .with(TaskBuilder.builder().id("open").workstream(Plans.WORKSTREAM).name("Open").service("there").build())
                .with(TaskBuilder.builder().id("close").workstream(Plans.WORKSTREAM).name("Close").service("again").build());
        var file = Files.write(folder.resolve("plan.csv"), PlanSheet.write(system, Plans.WORKSTREAM));
        var reading = new PlanImport(PlanSheet.read(file), Plans.WORKSTREAM);

        assertThat(Files.readString(file)).contains("Clinic (Other)");
        assertThat(reading.rejected(system)).isEmpty();
        assertThat(reading.outcome(system).after()).isEqualTo(system);
        var unclear = new PlanImport(PlanSheet.read(write("Task,Service\nVisit,Clinic\n")), Plans.WORKSTREAM);
        assertThat(unclear.rejected(system)).singleElement().satisfies(one -> assertThat(one.message()).contains("several services"));
    }

    private static Service service(String id, String workstream, String name) {
        return ServiceBuilder.builder().id(id).workstream(workstream).kind(ServiceKind.SERVICE).name(name).build();
    }

    @Test
    void a_row_that_closes_a_ring_is_rejected_and_the_ring_named() throws Exception {
        var file = write("Number,Task,Start,Finish,Waits for\n1,A,2019-01-01,2019-01-02,2\n2,B,2019-01-03,2019-01-04,1\n");
        var rejected = new PlanImport(PlanSheet.read(file), Plans.WORKSTREAM).rejected(plan());

        assertThat(rejected).singleElement().satisfies(one -> assertThat(one.message())
                .startsWith("plan.csv, line 3: with it, tasks would wait for each other: ").contains("“A” waits for “B”", "“B” waits for “A”"));
    }

    @Test
    void what_the_file_does_not_name_stays_and_a_plan_copied_from_elsewhere_gets_ids_of_its_own() throws Exception {
        var snapshot = plan(task("a", 1, 5), task("b", 6, 9));
        var file = write(PlanSheet.write(snapshot.with(task("a", 2, 3)).without(snapshot.get(Task.class, "b")), Plans.WORKSTREAM));
        assertThat(imported(file, snapshot).get(Task.class, "a").start()).isEqualTo(day(2));
        assertThat(imported(file, snapshot).find(Task.class, "b")).isPresent();

        var elsewhere = new PlanImport(PlanSheet.read(file), "cancer").outcome(snapshot).after();
        assertThat(Outline.of(elsewhere, "cancer").items()).hasSize(1).noneMatch(item -> item.id().equals("a"));
        assertThat(elsewhere.get(Task.class, "a")).isEqualTo(snapshot.get(Task.class, "a"));
    }

    @Test
    void a_file_that_is_no_plan_is_refused_as_a_whole() throws Exception {
        var file = write("Colour,Shape\nred,round\n");

        assertThatThrownBy(() -> PlanSheet.read(file)).isInstanceOf(ImportException.class).hasMessageContaining("there is no column “Task”");
    }

    private Snapshot imported(Path file, Snapshot before) throws ImportException {
        var reading = new PlanImport(PlanSheet.read(file), Plans.WORKSTREAM);
        assertThat(reading.rejected(before)).isEmpty();
        assertThat(reading.outcome(before).findings()).isEmpty();
        return reading.edit(ImportMode.GOOD_ROWS).apply(before);
    }

    private Path write(String text) throws Exception {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("plan.csv"), bytes);
    }
}
