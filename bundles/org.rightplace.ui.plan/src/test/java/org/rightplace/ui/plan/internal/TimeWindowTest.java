package org.rightplace.ui.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Gantt;

class TimeWindowTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final int WIDTH = 600;

    private final TimeWindow time = new TimeWindow();
    private final Gantt plan = plan(bar(SPRING, 30), bar(SPRING.plusDays(200), 60));

    @BeforeEach
    void show() {
        time.show(plan, WIDTH);
    }

    private static Gantt.Row bar(LocalDate start, int days) {
        return new Gantt.Row(
                "r" + start, "Task", 0, Gantt.Kind.TASK, start, start.plusDays(days), null, null, 0, -1, false, "", "");
    }

    private static Gantt plan(Gantt.Row... rows) {
        return new Gantt("Plan", List.of(rows), List.of(), List.of(), null);
    }

    private double at(LocalDate day) {
        return time.scale().x(day) - time.left();
    }

    @Test
    void showsTheWholePlanAtFirst() {
        assertThat(at(SPRING)).isBetween(0.0, (double) WIDTH);
        assertThat(at(SPRING.plusDays(260))).isBetween(0.0, (double) WIDTH);
    }

    @Test
    void waitsForAWidthBeforeItFits() {
        var unseen = new TimeWindow();
        unseen.show(plan, 0);
        var before = unseen.scale().day();
        unseen.fitFirst(plan, WIDTH);
        assertThat(unseen.scale().day()).isNotEqualTo(before);
    }

    @Test
    void whatIsUnderThePointStaysThereWhenSomebodyGoesNearer() {
        time.zoom(4, 300);
        var nearer = time.scale().day();
        var day = SPRING.plusDays(100);
        var x = at(day);
        time.zoom(3, x);

        assertThat(time.scale().day()).isGreaterThan(nearer);
        assertThat(at(day)).isCloseTo(x, within(1e-6));
    }

    @Test
    void whatIsInSightStaysWhereItIsWhenThePlanBeginsEarlier() {
        time.zoom(4, 300);
        var x = at(SPRING.plusDays(100));
        time.show(plan(bar(SPRING.minusDays(700), 10), bar(SPRING, 30)), WIDTH);

        assertThat(at(SPRING.plusDays(100))).isCloseTo(x, within(1e-6));
    }

    @Test
    void bringsABarIntoSightOnlyIfItIsNot() {
        time.setDay(30);
        time.moveTo(0);
        var far = plan.rows().getLast();

        assertThat(time.reveal(far, WIDTH)).isTrue();
        assertThat(at(far.start())).isCloseTo(WIDTH / 4.0, within(1e-6));
        assertThat(time.reveal(far, WIDTH)).isFalse();
    }

    @Test
    void bringsADayIntoTheMiddleThatLiesOutsideThePlan() {
        time.setDay(10);
        for (var day : List.of(SPRING.minusYears(3), SPRING.plusYears(4))) {
            time.centre(day, WIDTH);
            assertThat(time.scale().middle(day) - time.left()).isCloseTo(WIDTH / 2.0, within(1e-6));
            assertThat(time.whole(WIDTH)).isGreaterThanOrEqualTo((int) time.left() + WIDTH);
        }
    }
}
