package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwimLaneTest {

    private static final List<SwimLane.Lane> LANES = List.of(
            new SwimLane.Lane("Neighbourhoods", 0),
            new SwimLane.Lane("Partnerships", 1),
            new SwimLane.Lane("County council", SwimLane.NO_LEVEL));

    private static SwimLane.Step step(String label, Integer... lanes) {
        return new SwimLane.Step(label.toLowerCase(), label, List.of(lanes), lanes.length == 0 ? "" : "own team");
    }

    private static SwimLane of(SwimLane.Step... steps) {
        return new SwimLane("Crisis resolution", LANES, List.of(steps), 4);
    }

    private static RecordedDrawing drawn(SwimLane chart) {
        return RecordedDrawing.of(chart, chart.preferredSize());
    }

    @Test
    void countsWhereTheWorkGoesOverToOthers() {
        assertThat(of(step("Needs", 0), step("Design", 1), step("Buy", 1), step("Check", 0)).handoffs()).isEqualTo(2);
        assertThat(of(step("Needs", 1, 2), step("Design", 2, 1)).handoffs()).isZero();
        assertThat(of(step("Needs", 1), step("Design", 1, 2)).handoffs()).isEqualTo(1);
    }

    @Test
    void passesOverWhatNobodyDoesYet() {
        assertThat(of(step("Needs", 0), step("Design"), step("Buy", 0)).handoffs()).isZero();
        assertThat(of(step("Needs", 0), step("Design"), step("Buy", 1)).handoffs()).isEqualTo(1);
        assertThat(of(step("Needs"), step("Design")).handoffs()).isZero();
    }

    @Test
    void tellsEveryStepInWords() {
        assertThat(of(step("Needs", 0), step("Design"), step("Buy", 1, 2)).description()).isEqualTo(
                "Crisis resolution: 1 handoff. Needs: Neighbourhoods, own team. Design: nobody yet."
                        + " Buy: Partnerships with County council, own team; taken over from Neighbourhoods.");
    }

    @Test
    void putsAMarkInTheLaneOfEveryoneWhoDoesAStep() {
        RecordedDrawing drawing = drawn(of(step("Needs", 0), step("Buy", 1, 2)));

        List<Point> dots = drawing.shapes.stream()
                .filter(shape -> shape.shape() instanceof Shape.Circle circle && circle.radius() < 7.4)
                .map(shape -> ((Shape.Circle) shape.shape()).centre())
                .toList();
        assertThat(dots).hasSize(3);
        assertThat(dots.get(0).x()).isLessThan(dots.get(1).x());
        assertThat(dots.get(1).x()).isEqualTo(dots.get(2).x());
        assertThat(dots).extracting(Point::y).isSorted();
    }

    @Test
    void numbersTheHandoffsSoThatColourIsNotAlone() {
        RecordedDrawing drawing = drawn(of(step("Needs", 0), step("Design", 1), step("Buy", 1), step("Check", 2)));

        assertThat(drawing.words()).contains("1", "2").doesNotContain("3");
        assertThat(drawing.words()).contains("Neighbourhoods", "Partnerships", "County council");
    }

    @Test
    void hasARegionForEveryStep() {
        RecordedDrawing drawing = drawn(of(step("Needs", 0), step("Design"), step("Check", 2)));

        assertThat(drawing.regions).extracting(Region::id).containsExactly("needs", "design", "check");
        assertThat(drawing.regions).extracting(Region::words).containsExactly(
                "Needs: Neighbourhoods, own team",
                "Design: nobody yet",
                "Check: County council, own team; taken over from Neighbourhoods");
        assertThat(drawing.regions.get(0).outline().bounds().overlaps(drawing.regions.get(1).outline().bounds())).isFalse();
    }

    @Test
    void keepsInsideItsSizeAndDrawsAtAnyOther() {
        SwimLane chart = of(step("Needs assessment and everything that goes with it", 0), step("Design", 1), step("Check", 2));
        for (Size size : List.of(new Size(300, 120), chart.preferredSize(), new Size(1600, 500))) {
            RecordedDrawing drawing = RecordedDrawing.of(chart, size);
            assertThat(drawing.texts).allSatisfy(text -> {
                assertThat(text.box().x()).isGreaterThanOrEqualTo(0);
                assertThat(text.box().right()).isLessThanOrEqualTo(size.width());
                assertThat(text.box().bottom()).isLessThanOrEqualTo(size.height());
            });
        }
    }

    @Test
    void drawsWithNobodyAndNothing() {
        assertThat(drawn(new SwimLane("New", List.of(), List.of(step("Needs")), 4)).words()).contains("nobody yet");
        assertThat(drawn(new SwimLane("New", List.of(), List.of(), 0)).words()).isEmpty();
    }

    @Test
    void refusesLanesAndLevelsThatAreNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(step("Needs", 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwimLane("New", List.of(new SwimLane.Lane("Far", 4)), List.of(), 4));
    }
}
