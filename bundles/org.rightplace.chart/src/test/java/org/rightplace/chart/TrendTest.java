package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate SPRING = LocalDate.of(2018, 4, 3);
    private static final LocalDate AUTUMN = LocalDate.of(2018, 10, 1);
    private static final LocalDate NEXT_SPRING = LocalDate.of(2019, 4, 1);
    private static final List<String> STEPS = List.of("not yet", "emerging", "established", "mature");

    private static Trend.Series series(String name, Trend.Mark... marks) {
        return new Trend.Series(name, List.of(marks), 0, 4);
    }

    private static final Trend TREND = new Trend("Fleetwood", List.of(
            series("Core", new Trend.Mark(SPRING, 0.5), new Trend.Mark(AUTUMN, 1), new Trend.Mark(NEXT_SPRING, 2.25)),
            series("Enabling", new Trend.Mark(SPRING, 1), new Trend.Mark(NEXT_SPRING, 2.2))), STEPS);

    private static List<Point> points(RecordedDrawing drawing, int place) {
        return drawing.shapes.stream()
                .filter(shape -> shape.shape() instanceof Shape.Polyline)
                .map(shape -> ((Shape.Polyline) shape.shape()).points())
                .toList()
                .get(place);
    }

    @Test
    void daysLieAsFarApartAsTheyWereAndHigherIsFurther() {
        var core = points(RecordedDrawing.of(TREND, TREND.preferredSize()), 1);

        assertThat(core).extracting(Point::x).isSorted();
        assertThat(core).extracting(Point::y).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        double first = core.get(1).x() - core.get(0).x();
        double second = core.get(2).x() - core.get(1).x();
        assertThat(first / second).isBetween(0.99, 1.01);
    }

    @Test
    void namesAtTheEndsOfLinesDoNotLieOverOneAnother() {
        var drawing = RecordedDrawing.of(TREND, TREND.preferredSize());
        var ends = drawing.texts.stream()
                .filter(text -> text.text().equals("Core 2.3") || text.text().equals("Enabling 2.2"))
                .map(text -> text.at().y())
                .toList();

        assertThat(ends).hasSize(2);
        assertThat(Math.abs(ends.get(0) - ends.get(1))).isGreaterThanOrEqualTo(TextStyle.SECONDARY.size());
        assertThat(drawing.words()).containsAll(STEPS);
    }

    @Test
    void everyDayTellsItsValues() throws IOException {
        var out = new ByteArrayOutputStream();
        SvgDocument.write(TREND, TREND.preferredSize(), Palette.print(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("3 April 2018", "Core 0.5, Enabling 1.0", "1 October 2018")
                .contains("Core 1.0");
    }

    @Test
    void describesEveryValueInWords() {
        assertThat(TREND.description()).isEqualTo("Core: 0.5 on 3 April 2018, 1.0 on 1 October 2018, 2.3 on 1 April 2019."
                + " Enabling: 1.0 on 3 April 2018, 2.2 on 1 April 2019. 0 is not yet, 3 is mature.");
        assertThat(new Trend("t", List.of(series("Core")), STEPS).description()).startsWith("Core: nothing known.");
    }

    @Test
    void oneDayAndNoDayAndLittleRoomAreDrawnToo() {
        var one = new Trend("t", List.of(series("Core", new Trend.Mark(SPRING, 5))), STEPS);
        var drawing = RecordedDrawing.of(one, new Size(90, 50));
        assertThat(drawing.shapes).anyMatch(shape -> shape.shape() instanceof Shape.Circle);
        assertThat(RecordedDrawing.of(new Trend("t", List.of(), STEPS), new Size(300, 200)).words()).containsAll(STEPS);
        assertThatThrownBy(() -> new Trend("t", List.of(), List.of("one"))).isInstanceOf(IllegalArgumentException.class);
    }
}
