package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GanttTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);
    private static final Bounds WINDOW = new Bounds(0, 0, 800, 400);

    static Gantt.Row row(String id, Gantt.Kind kind, int from, int to) {
        return new Gantt.Row(id, "Task " + id, 0, kind, FIRST.plusDays(from), FIRST.plusDays(to), null, null, 0, -1, false, "", "words of " + id);
    }

    private static Gantt plan(Gantt.Row... rows) {
        return new Gantt("Plan", List.of(rows), List.of(), Spiders.LEVELS, null);
    }

    private static GanttView view(Gantt gantt, double day) {
        return new GanttView(gantt, new TimeScale(FIRST, day), 28, 0, 0);
    }

    private static Bounds box(RecordedDrawing drawing, String id) {
        return drawing.regions.stream().filter(region -> region.id().equals(id)).findFirst().orElseThrow().outline().bounds();
    }

    private static RecordedDrawing body(GanttView view) {
        var drawing = new RecordedDrawing();
        view.drawBody(drawing, WINDOW);
        return drawing;
    }

    @Test
    void aBarRunsFromTheStartOfItsFirstDayToTheEndOfItsLast() {
        var drawing = body(view(plan(row("a", Gantt.Kind.TASK, 2, 4), row("m", Gantt.Kind.MILESTONE, 10, 10)), 20));

        assertThat(box(drawing, "a").x()).isEqualTo(40);
        assertThat(box(drawing, "a").right()).isEqualTo(100);
        assertThat(box(drawing, "m").centre().x()).isEqualTo(210);
        assertThat(box(drawing, "m").y()).isGreaterThan(GanttView.AXIS + 28);
    }

    @Test
    void drawsOnlyTheRowsThatCanBeSeen() {
        var rows = IntStream.range(0, 2000).mapToObj(i -> row("t" + i, Gantt.Kind.TASK, 0, 9)).toArray(Gantt.Row[]::new);
        var links = new ArrayList<Gantt.Link>();
        for (int i = 1; i < 2000; i++) {
            links.add(new Gantt.Link("t" + (i - 1), Gantt.End.FINISH, "t" + i, Gantt.End.START, false));
        }
        var gantt = new Gantt("Plan", List.of(rows), links, List.of(), null);

        var drawing = body(new GanttView(gantt, new TimeScale(FIRST, 10), 28, 0, 28 * 1000));

        assertThat(drawing.regions).extracting(Region::id).startsWith("t1000").hasSizeLessThan(15);
        assertThat(drawing.shapes).hasSizeLessThan(220);
    }

    @Test
    void farAwayEndsAreCutNearTheEdge() {
        var drawing = body(new GanttView(plan(row("a", Gantt.Kind.TASK, -20_000, 20_000)), new TimeScale(FIRST, 40), 28, 0, 0));

        assertThat(drawing.shapes).allSatisfy(drawn -> {
            assertThat(drawn.shape().bounds().x()).isGreaterThan(-2000);
            assertThat(drawn.shape().bounds().right()).isLessThan(3000);
        });
    }

    @Test
    void halfDoneIsHalfFull() {
        var task = row("a", Gantt.Kind.TASK, 0, 9);
        var half = new Gantt.Row("a", "A", 0, task.kind(), task.start(), task.finish(), null, null, 50, -1, false, "", "");

        var drawing = body(view(plan(half), 20));

        assertThat(drawing.shapes).filteredOn(drawn -> drawn.paint().equals(Paint.fill(Palette.light().second())))
                .singleElement().satisfies(drawn -> assertThat(drawn.shape().bounds().width()).isEqualTo(100));
    }

    @Test
    void whatIsCriticalHasAHeavyEdgeAndWhatHasALevelItsInitial() {
        var critical = new Gantt.Row("a", "A", 0, Gantt.Kind.TASK, FIRST, FIRST.plusDays(5), null, null, 0, 1, true, "Lead", "");

        var drawing = body(view(plan(critical), 20));

        assertThat(drawing.shapes).filteredOn(drawn -> drawn.paint().equals(Paint.stroke(Palette.light().ink(), 2))).isNotEmpty();
        assertThat(drawing.words()).contains(Spiders.LEVELS.get(1).initial(), "Lead");
    }

    @ParameterizedTest
    @CsvSource({"0.1, 2019, ''", "0.4, Q1, 2019", "1.2, Jan, 2019", "5, 7, January 2019", "25, 7, January 2019"})
    void theLineOfTimeRunsFromDaysToYears(double day, String fine, String coarse) {
        var drawing = new RecordedDrawing();
        var scale = new TimeScale(LocalDate.of(2019, 1, 1), day);
        new GanttView(plan(row("a", Gantt.Kind.TASK, 0, 9)), scale, 28, 0, 0).drawAxis(drawing, WINDOW);

        assertThat(drawing.words()).contains(fine);
        if (!coarse.isEmpty()) {
            assertThat(drawing.words()).contains(coarse);
        }
        var boxes = drawing.texts.stream().map(RecordedDrawing.Written::box).toList();
        for (var one : boxes) {
            assertThat(boxes).filteredOn(other -> other != one).noneMatch(one::overlaps);
        }
    }

    @Test
    void todayIsMarkedOnlyIfItIsSaidWhenThatIs() {
        var gantt = plan(row("a", Gantt.Kind.TASK, 0, 9));
        var drawing = new RecordedDrawing();
        view(new Gantt("Plan", gantt.rows(), List.of(), List.of(), FIRST.plusDays(3)), 20).drawAxis(drawing, WINDOW);
        assertThat(drawing.words()).contains("Today 10 Jan");

        var without = new RecordedDrawing();
        view(gantt, 20).drawAxis(without, WINDOW);
        assertThat(without.words()).noneMatch(words -> words.startsWith("Today"));
    }

    @Test
    void aPointIsOnAnEndOfABarOnItsMiddleOrOnTheKnobBehindIt() {
        var view = view(plan(row("a", Gantt.Kind.TASK, 2, 4), row("m", Gantt.Kind.MILESTONE, 3, 3)), 20);
        double y = GanttView.AXIS + 14;

        assertThat(view.hit(WINDOW, new Point(41, y))).contains(new GanttView.Hit(0, GanttView.Grip.START));
        assertThat(view.hit(WINDOW, new Point(70, y))).contains(new GanttView.Hit(0, GanttView.Grip.BODY));
        assertThat(view.hit(WINDOW, new Point(99, y))).contains(new GanttView.Hit(0, GanttView.Grip.FINISH));
        assertThat(view.hit(WINDOW, new Point(108, y))).contains(new GanttView.Hit(0, GanttView.Grip.KNOB));
        assertThat(view.hit(WINDOW, new Point(70, y + 28))).contains(new GanttView.Hit(1, GanttView.Grip.BODY));
        assertThat(view.hit(WINDOW, new Point(200, y))).isEmpty();
        assertThat(view.hit(WINDOW, new Point(70, 10))).isEmpty();
        assertThat(view.hit(WINDOW, new Point(70, y + 56))).isEmpty();
    }

    @Test
    void aLinkLeavesAndReachesTheEndsItIsAboutAndNeverRunsBackThroughABar() {
        for (var leaves : Gantt.End.values()) {
            for (var reaches : Gantt.End.values()) {
                var route = new GanttRoute(28).between(new Point(100, 14), leaves, new Point(60, 42), reaches);
                assertThat(route.getFirst()).isEqualTo(new Point(100, 14));
                assertThat(route.getLast()).isEqualTo(new Point(60, 42));
                assertThat(route.get(1).x() > 100).as("leaves %s", leaves).isEqualTo(leaves == Gantt.End.FINISH);
                assertThat(route.get(route.size() - 2).x() < 60).as("reaches %s", reaches).isEqualTo(reaches == Gantt.End.START);
                for (int i = 1; i < route.size(); i++) {
                    var from = route.get(i - 1);
                    var to = route.get(i);
                    assertThat(from.x() == to.x() || from.y() == to.y()).as("straight along").isTrue();
                }
            }
        }
    }

    @Test
    void aSheetNamesEveryRowAndStaysOnThePaper() {
        var gantt = new Gantt("Plan", List.of(row("s", Gantt.Kind.SUMMARY, 0, 90), row("a", Gantt.Kind.TASK, 0, 30), row("m", Gantt.Kind.MILESTONE, 90, 90)),
                List.of(new Gantt.Link("a", Gantt.End.FINISH, "m", Gantt.End.START, true)), Spiders.LEVELS, FIRST.plusDays(10));
        var size = gantt.preferredSize();
        var drawing = RecordedDrawing.of(gantt, size);

        assertThat(drawing.words()).contains("Task s", "Task a", "Task m", "Milestone");
        assertThat(drawing.shapes).allSatisfy(drawn -> {
            assertThat(drawn.shape().bounds().right()).isLessThanOrEqualTo(size.width() + 0.5);
            assertThat(drawn.shape().bounds().bottom()).isLessThanOrEqualTo(size.height() + 0.5);
        });
        assertThat(gantt.description()).contains("Task a: words of a", "From 7 January 2019");
        assertThat(SvgDocument.standalone(gantt, size, Palette.print())).contains("<title>Task m: words of m</title>");
    }

    @Test
    void aPlanWithoutDatesSaysSo() {
        var undated = new Gantt.Row("a", "A", 0, Gantt.Kind.TASK, null, null, null, null, 0, -1, false, "", "");

        assertThat(RecordedDrawing.of(plan(undated), new Size(600, 200)).words()).containsExactly("Nothing in this plan has a date yet.");
        assertThatIllegalArgumentException().isThrownBy(() -> undated.on(FIRST, null));
    }

    @Test
    void aScaleFindsTheDayAtAPlaceAndFitsDaysIntoAWidth() {
        var scale = TimeScale.fitting(FIRST, FIRST.plusDays(99), 1000);

        assertThat(scale.at(scale.middle(FIRST.plusDays(17)))).isEqualTo(FIRST.plusDays(17));
        assertThat(scale.x(FIRST)).isPositive();
        assertThat(scale.end(FIRST.plusDays(99))).isLessThan(1000);
        assertThat(new TimeScale(FIRST, 1e9).day()).isCloseTo(TimeScale.MOST, within(0.0));
    }
}
