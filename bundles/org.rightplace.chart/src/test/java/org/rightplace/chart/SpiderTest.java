package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpiderTest {

    private static final Size SIZE = new Size(440, 380);

    @Test
    void putsNothingAtTheCentreAndTheMostAtTheRim() {
        Spider spider = Spiders.of(Spider.Series.of("Agreed", 2, 0.0, 5.0, 2.5, 0.0, 5.0));

        RecordedDrawing drawing = RecordedDrawing.of(spider, SIZE);

        Shape.Polygon rim = rim(drawing);
        Point centre = centre(drawing);
        List<Point> markers = drawing.markers().subList(0, 5);
        assertThat(markers.get(0)).isEqualTo(centre);
        assertThat(markers.get(3)).isEqualTo(centre);
        assertThat(markers.get(1).distance(rim.points().get(1))).isCloseTo(0, within(1e-9));
        assertThat(markers.get(4).distance(rim.points().get(4))).isCloseTo(0, within(1e-9));
        assertThat(markers.get(2).distance(centre)).isCloseTo(rim.points().get(2).distance(centre) / 2, within(1e-9));
    }

    @Test
    void showsOnTheAxesHowFarARoomIsSpreadAndSaysSo() {
        Spider spider = Spiders.of(Spider.Series.of("The room", 2, 2.0, 2.0, 2.0))
                .withSpread(java.util.Map.of(Spiders.of(3).axes().getFirst().id(), new Spider.Spread(1, 2.5)));

        RecordedDrawing drawing = RecordedDrawing.of(spider, SIZE);

        Point centre = centre(drawing);
        Point rim = rim(drawing).points().getFirst();
        double radius = centre.distance(rim);
        assertThat(drawing.shapes.stream()
                        .filter(drawn -> drawn.shape() instanceof Shape.Line)
                        .map(drawn -> (Shape.Line) drawn.shape()))
                .anySatisfy(line -> {
                    assertThat(line.from().distance(centre)).isCloseTo(radius / 5, within(1e-9));
                    assertThat(line.to().distance(centre)).isCloseTo(radius / 2, within(1e-9));
                });
        assertThat(spider.description()).contains("Spread: Patient numbers 1 to 2.5.");
    }

    @Test
    void goesClockwiseFromTheTop() {
        RecordedDrawing drawing = RecordedDrawing.of(Spiders.of(4), SIZE);

        Point centre = centre(drawing);
        List<Point> rim = rim(drawing).points();
        assertThat(rim.get(0).x()).isCloseTo(centre.x(), within(1e-9));
        assertThat(rim.get(0).y()).isLessThan(centre.y());
        assertThat(rim.get(1).x()).isGreaterThan(centre.x());
        assertThat(rim.get(2).y()).isGreaterThan(centre.y());
        assertThat(rim.get(3).x()).isLessThan(centre.x());
    }

    @Test
    void keepsAScoreOutOfRangeOnTheWeb() {
        RecordedDrawing drawing = RecordedDrawing.of(Spiders.of(Spider.Series.of("Agreed", 2, 9.0, -3.0, 1.0)), SIZE);

        assertThat(drawing.markers().get(0).distance(rim(drawing).points().get(0))).isCloseTo(0, within(1e-9));
        assertThat(drawing.markers().get(1)).isEqualTo(centre(drawing));
    }

    @Test
    void writesTheScoreOfEachAxisBelowItsNameInTheColourOfTheLevel() {
        RecordedDrawing drawing =
                RecordedDrawing.of(Spiders.of(Spider.Series.of("Agreed", 2, 2.44, 3.2, 3.25, 3.4, 2.7)), SIZE);

        assertThat(drawing.words()).containsSubsequence("Patient numbers", "2.4", "Demography", "3.2", "Strategy", "3.3");
        assertThat(drawing.texts).filteredOn(text -> text.text().equals("2.4")).singleElement().satisfies(text ->
                assertThat(text.color()).isEqualTo(Palette.light().level(2, 4)));
    }

    @Test
    void drawsAMissingScoreAsAGapAndSaysSo() {
        Spider spider = Spiders.of(Spider.Series.of("Agreed", 1, 1.2, null, 2.0, 3.4, 2.7));

        RecordedDrawing drawing = RecordedDrawing.of(spider, SIZE);

        assertThat(drawing.markers()).hasSize(4);
        assertThat(drawing.words()).contains("not known");
        assertThat(spider.description()).contains("Demography not known");
        List<Shape.Polyline> lines = polylines(drawing);
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.points()).hasSize(4));
        Shape.Line spoke = (Shape.Line) drawing.shapes.stream()
                .filter(drawn -> drawn.shape() instanceof Shape.Line)
                .filter(drawn -> !drawn.paint().stroke().dash().isEmpty())
                .findFirst()
                .orElseThrow()
                .shape();
        assertThat(spoke.to().distance(rim(drawing).points().get(1))).isCloseTo(0, within(1e-9));
    }

    @Test
    void closesALineThatHasEveryScore() {
        Shape.Polyline line = polylines(RecordedDrawing.of(Spiders.of(5), SIZE)).getFirst();

        assertThat(line.points()).hasSize(6);
        assertThat(line.points().getFirst()).isEqualTo(line.points().getLast());
    }

    @Test
    void drawsNoLineWhereNothingIsKnown() {
        RecordedDrawing drawing =
                RecordedDrawing.of(Spiders.of(Spider.Series.of("Agreed", -1, null, null, null)), SIZE);

        assertThat(polylines(drawing)).isEmpty();
        assertThat(drawing.markers()).isEmpty();
        assertThat(drawing.words()).containsOnlyOnce("Demography").contains("not known");
    }

    @Test
    void tellsSeriesApartWithoutColour() {
        RecordedDrawing drawing = RecordedDrawing.of(
                Spiders.of(
                        Spider.Series.of("Agreed", 2, 1.0, 2.0, 3.0),
                        Spider.Series.of("General practice", 2, 2.0, 2.0, 2.0),
                        Spider.Series.of("Hospitals", 2, 3.0, 3.0, 1.0)),
                SIZE);

        assertThat(polylines(drawing)).hasSize(6);
        List<List<Double>> dashes = drawing.shapes.stream()
                .filter(drawn -> drawn.shape() instanceof Shape.Polyline)
                .map(drawn -> drawn.paint().stroke().dash())
                .distinct()
                .toList();
        assertThat(dashes).hasSize(3);
        assertThat(drawing.words())
                .contains("Agreed · System", "General practice · System", "Hospitals · System");
    }

    @Test
    void findsALookForEveryOneOfManySeries() {
        Spider.Series[] many = IntStream.range(0, 12)
                .mapToObj(i -> Spider.Series.of("Service " + i, 1, 1.0, 2.0, 3.0))
                .toArray(Spider.Series[]::new);
        Spider spider = Spiders.of(many);
        Set<String> looks = new HashSet<>();

        for (Spider.Series one : many) {
            RecordedDrawing drawing = new RecordedDrawing();
            SpiderLine line = SpiderLine.of(spider, one, Palette.light());
            line.mark(drawing, new Point(0, 0), 5);
            looks.add(line.stroke().dash() + " " + drawing.shapes);
        }

        assertThat(looks).hasSize(12);
    }

    @Test
    void putsRingsInOrder() {
        Spider ordered = Spiders.of(5);
        Spider shuffled = new Spider(
                ordered.title(), ordered.axes(), ordered.series(), Spiders.BANDS.reversed(), Spiders.LEVELS, ordered.caption());

        assertThat(shuffled).isEqualTo(ordered);
        assertThat(new Spider("t", ordered.axes(), List.of(), List.of(new Spider.Band(0, 0, 0)), Spiders.LEVELS, "").rim())
                .isEqualTo(5);
    }

    @Test
    void givesSeriesTheColourOfTheirLevelAndNoneToThoseWithout() {
        Spider spider = Spiders.of(
                Spider.Series.of("Near", 0, 1.0, 1.0, 1.0),
                Spider.Series.of("Unplaced", Spider.Series.NO_LEVEL, 2.0, 2.0, 2.0));

        List<Color> colours = RecordedDrawing.of(spider, SIZE).shapes.stream()
                .filter(drawn -> drawn.shape() instanceof Shape.Polyline)
                .map(drawn -> drawn.paint().stroke().color())
                .distinct()
                .toList();

        assertThat(colours).containsExactlyInAnyOrder(
                Palette.light().level(0, 4), Palette.light().second());
    }

    @ParameterizedTest
    @CsvSource({
        "3,440,380", "4,440,380", "5,440,380", "6,440,380", "7,440,400", "8,460,400", "9,520,460", "10,520,460",
        "11,520,460", "12,520,460", "12,900,800", "5,220,220", "6,260,240", "3,220,200", "12,320,340"
    })
    void keepsEveryWordInsideAndApart(int axes, double width, double height) {
        RecordedDrawing drawing = RecordedDrawing.of(Spiders.of(axes), new Size(width, height));

        assertThat(drawing.texts).allSatisfy(text -> {
            assertThat(text.box().x()).isGreaterThanOrEqualTo(0);
            assertThat(text.box().right()).isLessThanOrEqualTo(width);
            assertThat(text.box().y()).isGreaterThanOrEqualTo(0);
            assertThat(text.box().bottom()).isLessThanOrEqualTo(height);
        });
        // Lines of one label stand closer than their letters could reach, so the boxes are taken a little smaller.
        for (RecordedDrawing.Written one : drawing.texts) {
            assertThat(drawing.texts.stream()
                            .filter(other -> other != one)
                            .filter(other -> other.box().inset(1.5).overlaps(one.box().inset(1.5))))
                    .as("words on top of %s", one.text())
                    .isEmpty();
        }
        assertThat(drawing.words()).noneMatch(word -> word.endsWith("…"));
    }

    @Test
    void keepsLabelsOffTheWeb() {
        RecordedDrawing drawing = RecordedDrawing.of(Spiders.of(7), new Size(460, 420));
        Shape.Polygon rim = rim(drawing);

        assertThat(drawing.texts)
                .filteredOn(text -> text.text().length() > 1)
                .noneMatch(text -> rim.contains(text.box().centre()));
    }

    @Test
    void survivesRoomForAlmostNothingAndNamesWithoutEnd() {
        String endless = "x".repeat(400);
        List<Spider.Axis> axes = Stream.of("a", "b", "c").map(id -> new Spider.Axis(id, endless)).toList();
        Spider spider = new Spider(
                "t", axes, List.of(Spider.Series.of(endless, 0, 1.0, 2.0, 3.0)), Spiders.BANDS, Spiders.LEVELS, endless);

        assertThat(RecordedDrawing.of(spider, new Size(20, 20)).markers()).hasSize(3);
        assertThat(RecordedDrawing.of(spider, new Size(400, 400)).words()).anyMatch(word -> word.endsWith("…"));
    }

    @Test
    void namesARegionForEveryAxisAroundItsScore() {
        Spider spider = Spiders.of(Spider.Series.of("Agreed", 2, 2.0, 3.0, 4.0, 1.0, 2.0));

        RecordedDrawing drawing = RecordedDrawing.of(spider, SIZE);

        assertThat(drawing.regions).extracting(Region::id).startsWith("axis:Patient numbers").hasSize(5);
        for (int axis = 0; axis < 5; axis++) {
            assertThat(drawing.regions.get(axis).outline().contains(drawing.markers().get(axis))).isTrue();
        }
        assertThat(drawing.regions.get(1).words()).isEqualTo("Demography: 3.0");
    }

    @Test
    void tellsEverythingInWords() {
        assertThat(Spiders.of(Spider.Series.of("Agreed", 2, 2.0, 3.0, null)).description())
                .isEqualTo("Agreed (System): Patient numbers 2.0, Demography 3.0, Strategy not known. "
                        + "The centre, 0, is closest to home; the rim, 5, is at scale.");
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spiders.of(2)).withMessageContaining("three to twelve");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spiders.of(Spider.Series.of("a", 9, 1.0, 1.0, 1.0)))
                .withMessageContaining("no level 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spiders.of(
                        Spider.Series.of("a", 1, 1.0, 1.0, 1.0), Spider.Series.of("b", 1, 1.0, 1.0)))
                .withMessageContaining("b has 2 values");
    }

    private static List<Shape.Polyline> polylines(RecordedDrawing drawing) {
        return drawing.shapes.stream()
                .map(RecordedDrawing.Drawn::shape)
                .filter(Shape.Polyline.class::isInstance)
                .map(Shape.Polyline.class::cast)
                .toList();
    }

    private static Shape.Polygon rim(RecordedDrawing drawing) {
        return (Shape.Polygon) drawing.shapes.getFirst().shape();
    }

    private static Point centre(RecordedDrawing drawing) {
        return drawing.shapes.stream()
                .map(RecordedDrawing.Drawn::shape)
                .filter(Shape.Line.class::isInstance)
                .map(line -> ((Shape.Line) line).from())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plainRingsNameNoLevelAndTheirMeaningIsTold() {
        var spider = new Spider(
                "Fleetwood",
                List.of(new Spider.Axis("a", "Team"), new Spider.Axis("b", "Records"), new Spider.Axis("c", "Plan")),
                List.of(Spider.Series.of("Fleetwood", 0, 1.0, 2.0, 3.0)),
                List.of(new Spider.Band(0, 2, Spider.Band.NO_LEVEL), new Spider.Band(2, 3, Spider.Band.NO_LEVEL)),
                Spiders.LEVELS,
                "",
                "The centre is not yet, the rim is mature.");

        assertThat(spider.rim()).isEqualTo(3);
        assertThat(spider.description()).endsWith("Plan 3.0. The centre is not yet, the rim is mature.");
        assertThat(RecordedDrawing.of(spider, spider.preferredSize()).words())
                .doesNotContainAnyElementsOf(Spiders.LEVELS.stream().map(LevelMark::name).toList());
    }
}
