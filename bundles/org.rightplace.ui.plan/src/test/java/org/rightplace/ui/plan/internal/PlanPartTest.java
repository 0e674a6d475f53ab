package org.rightplace.ui.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.GanttView;
import org.rightplace.chart.Palette;
import org.rightplace.chart.SvgDocument;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Uses a plan as a user would, with keys and with the mouse. */
class PlanPartTest {

    private static final String MENTAL_HEALTH = "mental-health";
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static Task task(String id, String parent, double position, int from, int to, String... waitsFor) {
        return TaskBuilder.builder().id(id).workstream(MENTAL_HEALTH).parent(parent).position(position).name("Task " + id)
                .start(FIRST.plusDays(from)).finish(FIRST.plusDays(to))
                .waitsFor(List.of(waitsFor).stream().map(other -> new Dependency(other, null, 0, Extras.NONE)).toList()).build();
    }

    private static Snapshot system() {
        return SmallSystem.snapshot().withAll(List.of(
                task("whole", "", 1, 0, 0), task("a", "whole", 1, 0, 9), task("b", "whole", 2, 10, 19, "a"),
                task("c", "", 2, 20, 29, "b"), task("d", "", 3, 0, 4),
                task("m", "", 4, 29, 29, "c").withMilestone(true).withOwner("Programme office")));
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(system(), MENTAL_HEALTH, work);
    }

    @Test
    void theRowsAreThereAsSoonAsThePlanIs() {
        with(window -> assertThat(window.part().table().control().getRowCount()).as("the head and six tasks").isEqualTo(7));
    }

    @Test
    void noDateIsCutInHalfAndTheStartIsInSightInANarrowPane() {
        with(window -> {
            var table = window.part().table();
            var wide = table.control().getSize();
            var first = table.lines().getFirst().id();
            for (int width : new int[] {260, 300, 374, 420, 640}) {
                table.control().setSize(width, wide.y);
                window.settle();
                var start = table.bounds(first, PlanColumn.START).orElseThrow();
                assertThat(start.x + start.width).as("start in %d", width).isLessThanOrEqualTo(width);
                table.bounds(first, PlanColumn.FINISH).ifPresent(finish ->
                        assertThat(finish.x + finish.width).as("finish in %d", width).matches(end -> end <= width || finish.x >= width));
            }
            table.control().setSize(wide);
        });
    }

    @Test
    void keysMoveATaskByADayOrAWeekAndWhatWaitsSlipsWithIt() {
        with(window -> {
            window.select(PlanColumn.TASK, "a");
            window.press(SWT.MOD3, SWT.ARROW_RIGHT);
            assertThat(window.task("a").start()).isEqualTo(FIRST.plusDays(1));
            assertThat(window.task("m").start()).isEqualTo(FIRST.plusDays(30));

            window.pressInPicture(SWT.MOD3 | SWT.MOD2, SWT.ARROW_RIGHT);
            assertThat(window.task("a").start()).isEqualTo(FIRST.plusDays(8));
            window.press(SWT.MOD3 | SWT.MOD2, SWT.ARROW_LEFT);
            assertThat(window.task("a").start()).isEqualTo(FIRST.plusDays(1));
            assertThat(window.task("m").start()).as("nothing is pulled back").isEqualTo(FIRST.plusDays(37));

            window.undo();
            window.undo();
            window.undo();
            assertThat(window.snapshot()).isEqualTo(system());
        });
    }

    @Test
    void linkingMovesWhatThenHasToWaitInTheSameStepUnlessNothingIsPushed() {
        with(window -> {
            window.select(PlanColumn.TASK, "c", "d");
            window.press(SWT.MOD1, 'l');
            assertThat(window.task("d").waitsFor()).extracting(Dependency::task).containsExactly("c");
            assertThat(window.task("d").start()).as("the day after c finishes").isEqualTo(FIRST.plusDays(30));
            assertThat(window.task("d").finish()).as("it keeps its five days").isEqualTo(FIRST.plusDays(34));
            window.undo();
            assertThat(window.snapshot()).isEqualTo(system());

            window.type("d", PlanColumn.WAITS_FOR, "1.1");
            assertThat(window.task("d").start()).isEqualTo(FIRST.plusDays(10));
            window.undo();
            assertThat(window.snapshot()).isEqualTo(system());

            window.part().header().togglePush();
            window.select(PlanColumn.TASK, "c", "d");
            window.press(SWT.MOD1, 'l');
            window.part().header().togglePush();
            assertThat(window.task("d").start()).isEqualTo(FIRST);
            assertThat(window.task("d").waitsFor()).hasSize(1);
        });
    }

    @Test
    void thePictureThatIsSavedHasTheLinesThatAreShown() {
        with(window -> {
            assertThat(drawn(window)).contains("Task a", "Task d", "2019").doesNotContain("font-family=\"\"");
            window.part().filter("task d");
            window.settle();
            assertThat(drawn(window)).contains("Task d").doesNotContain("Task a");
            window.part().filter("");
        });
    }

    private static String drawn(OpenWindow window) {
        var chart = window.part().gantt().gantt();
        var bytes = new ByteArrayOutputStream();
        try {
            SvgDocument.write(chart, chart.preferredSize(), Palette.print(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutPushingOnlyTheTaskMoves() {
        with(window -> {
            window.part().header().togglePush();
            window.select(PlanColumn.TASK, "a");
            window.press(SWT.MOD3, SWT.ARROW_RIGHT);
            window.part().header().togglePush();

            assertThat(window.task("a").start()).isEqualTo(FIRST.plusDays(1));
            assertThat(window.task("b")).isEqualTo(system().get(Task.class, "b"));
        });
    }

    @Test
    void typesDaysNamesProgressAndLinksIntoTheCells() {
        with(window -> {
            window.type("d", PlanColumn.TASK, "Draft");
            window.type("d", PlanColumn.START, "14 Jan 2019");
            assertThat(window.task("d").finish()).as("it keeps its five days").isEqualTo(LocalDate.of(2019, 1, 18));
            window.type("d", PlanColumn.DAYS, "10");
            assertThat(window.task("d").finish()).isEqualTo(LocalDate.of(2019, 1, 23));
            window.type("d", PlanColumn.FINISH, "25/1/2019");
            window.type("d", PlanColumn.DONE, "40%");
            window.type("d", PlanColumn.OWNER, "Finance lead");
            window.type("d", PlanColumn.WAITS_FOR, "1.1 SS+2");

            assertThat(window.task("d")).satisfies(task -> {
                assertThat(task.name()).isEqualTo("Draft");
                assertThat(task.finish()).isEqualTo(LocalDate.of(2019, 1, 25));
                assertThat(task.progress()).isEqualTo(40);
                assertThat(task.owner()).isEqualTo("Finance lead");
                assertThat(task.waitsFor()).extracting(Dependency::task).containsExactly("a");
            });
            for (int i = 0; i < 7; i++) {
                window.undo();
            }
            assertThat(window.snapshot()).isEqualTo(system());
        });
    }

    @Test
    void whatCannotBeIsRefusedAndStaysInTheFieldToBeMended() {
        with(window -> {
            window.select(PlanColumn.WAITS_FOR, "a");
            window.press(SWT.NONE, SWT.F2);
            window.field().setText("2");
            window.pressInField(SWT.NONE, SWT.CR);
            assertThat(window.part().editing().active()).isTrue();
            window.pressInField(SWT.NONE, SWT.ESC);

            window.select(PlanColumn.START, "whole");
            window.press(SWT.NONE, SWT.F2);
            assertThat(window.part().editing().active()).as("a task with parts takes its days from them").isFalse();
            assertThat(window.snapshot()).isEqualTo(system());
        });
    }

    @Test
    void aNewTaskIsNamedAtOnceAndEscapeTakesItOutAgain() {
        with(window -> {
            window.select(PlanColumn.TASK, "d");
            window.press(SWT.NONE, SWT.INSERT);
            window.field().setText("Consult");
            window.pressInField(SWT.NONE, SWT.CR);
            assertThat(window.outline(MENTAL_HEALTH)).contains("3 Task d", "4 Consult", "5 Task m");

            window.select(PlanColumn.TASK, "d");
            window.part().actions().addMilestone();
            window.pressInField(SWT.NONE, SWT.ESC);
            window.settle();
            assertThat(window.outline(MENTAL_HEALTH)).doesNotContain("4 New milestone");
        });
    }

    @Test
    void theOutlineIsRearrangedFoldedAndFilteredWithKeys() {
        with(window -> {
            window.select(PlanColumn.TASK, "d");
            window.press(SWT.MOD3, SWT.ARROW_UP);
            assertThat(window.lines()).containsExactly("Task whole", "  Task a", "  Task b", "Task d", "Task c", "Task m");
            window.press(SWT.MOD1, ']');
            assertThat(window.task("d").parent()).isEqualTo("whole");
            window.press(SWT.MOD1, '[');
            assertThat(window.task("d").parent()).isEmpty();

            window.select(PlanColumn.TASK, "whole");
            window.press(SWT.NONE, SWT.ARROW_LEFT);
            assertThat(window.lines()).containsExactly("Task whole", "Task d", "Task c", "Task m");
            assertThat(window.part().gantt().gantt().links()).as("links of what is folded away").anyMatch(link ->
                    link.from().equals("whole") && link.to().equals("c"));
            window.press(SWT.NONE, SWT.ARROW_RIGHT);
            assertThat(window.lines()).hasSize(6);
        });
    }

    @Test
    void tasksAreLinkedAndRemovedAndARingIsRefused() {
        with(window -> {
            window.select(PlanColumn.TASK, "c", "d");
            window.press(SWT.MOD1, 'l');
            assertThat(window.task("d").waitsFor()).extracting(Dependency::task).containsExactly("c");
            window.part().actions().waitFor("a", "m");
            assertThat(window.task("a").waitsFor()).isEmpty();
            window.select(PlanColumn.TASK, "c");
            window.press(SWT.NONE, SWT.DEL);
            assertThat(window.snapshot().find(Task.class, "c")).isEmpty();
            assertThat(window.task("m").waitsFor()).isEmpty();
        });
    }

    @Test
    void draggingABarShowsWhatSlipsAndThenMovesIt() {
        with(window -> {
            var bar = bar(window, "a");
            int days = (int) Math.round(5 * window.part().gantt().scale().day());
            var words = new ArrayList<String>();
            int x = (int) (bar.x() + bar.width() / 2);
            int y = (int) bar.centre().y();
            window.drag(x, y, x + days, y, () -> words.add(window.part().header().told()));

            assertThat(words).containsExactly("+5 days · 3 tasks slip, the most by 5 days; the end comes 5 days later.");
            assertThat(window.task("a").start()).isEqualTo(FIRST.plusDays(5));
            assertThat(window.task("c").start()).isEqualTo(FIRST.plusDays(25));
        });
    }

    @Test
    void draggingAnEndMakesATaskLongerAndDraggingTheKnobLinks() {
        with(window -> {
            var bar = bar(window, "d");
            int days = (int) Math.round(3 * window.part().gantt().scale().day());
            int y = (int) bar.centre().y();
            window.drag((int) bar.right() - 1, y, (int) bar.right() - 1 + days, y, () -> { });
            assertThat(window.task("d").start()).isEqualTo(FIRST);
            assertThat(window.task("d").finish()).isEqualTo(FIRST.plusDays(7));

            var longer = bar(window, "d");
            var milestone = bar(window, "m");
            window.drag((int) (longer.right() + GanttView.GRIP), y, (int) milestone.centre().x(), (int) milestone.centre().y(), () -> { });
            assertThat(window.task("m").waitsFor()).extracting(Dependency::task).containsExactly("c", "d");
        });
    }

    @Test
    void zoomsFromYearsToDaysAndKeepsTheTaskInSight() {
        with(window -> {
            window.select(PlanColumn.TASK, "c");
            var before = window.part().gantt().scale().day();
            window.press(SWT.MOD1, '+');
            assertThat(window.part().gantt().scale().day()).isGreaterThan(before);
            for (int i = 0; i < 30; i++) {
                window.pressInPicture(SWT.MOD1, '-');
            }
            assertThat(window.part().gantt().scale().day()).isLessThan(0.1);
            for (int i = 0; i < 40; i++) {
                window.pressInPicture(SWT.MOD1, '+');
            }
            assertThat(window.part().gantt().scale().day()).isEqualTo(40);
            window.press(SWT.MOD1, '0');
            assertThat(window.part().gantt().scale().day()).isBetween(before * 0.9, before * 1.1);
        });
    }

    @Test
    void theCriticalPathIsMarkedOrNot() {
        with(window -> {
            assertThat(critical(window)).containsExactly("a", "b", "c", "m");
            window.press(SWT.MOD1, 'k');
            assertThat(critical(window)).isEmpty();
            window.press(SWT.MOD1, 'k');
        });
    }

    @Test
    void anEmptyPlanSaysWhatWillBeHereAndBeginsWithTheFirstTask() {
        OpenWindow.with(SmallSystem.snapshot(), MENTAL_HEALTH, window -> {
            assertThat(window.part().isEmpty()).isTrue();
            window.part().actions().addTask();
            window.settle();
            assertThat(window.part().isEmpty()).isFalse();
            assertThat(window.outline(MENTAL_HEALTH)).containsExactly("1 New task");
            window.until("the name can be typed", () -> window.part().editing().active());
            window.field().setText("Agree scope");
            window.pressInField(SWT.NONE, SWT.CR);
            assertThat(window.outline(MENTAL_HEALTH)).containsExactly("1 Agree scope");
            window.workspace().undo();
            window.settle();
            assertThat(window.outline(MENTAL_HEALTH)).as("added and named in one step").isEmpty();
        });
    }

    @Test
    void theProgrammeShowsEveryPlanUnderItsWorkstream() {
        OpenWindow.with(system().with(task("p", "", 1, 0, 3).withWorkstream("")).with(task("x", "", 1, 0, 3).withWorkstream("cancer")), "", window -> {
            assertThat(window.lines()).startsWith("The programme itself", "  Task p", "Mental health", "  Task whole", "    Task a")
                    .endsWith("Cancer", "  Task x");
            window.select(PlanColumn.TASK, "x");
            window.part().actions().addTask();
            window.pressInField(SWT.NONE, SWT.CR);
            assertThat(window.outline("cancer")).containsExactly("1 Task x", "2 New task");
        });
    }

    @Test
    void theSelectionIsThatOfTheWholeWindow() {
        with(window -> {
            window.part().reveal(new EntityRef(Task.class, "b"));
            window.settle();
            assertThat(window.part().table().focus().map(PlanLine::id)).contains("b");
        });
    }

    private static org.rightplace.chart.Bounds bar(OpenWindow window, String id) {
        var gantt = window.part().gantt();
        return gantt.view().bar(gantt.window(), window.part().table().indexOf(id)).orElseThrow();
    }

    private static List<String> critical(OpenWindow window) {
        return window.part().gantt().gantt().rows().stream().filter(row -> row.critical()).map(row -> row.id()).toList();
    }
}
