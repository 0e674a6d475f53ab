package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcicleTest {

    private static final Size SIZE = new Size(700, 422);
    private static final double HEAD = 22;

    private static Icicle.Node node(String id, double weight, int level, Icicle.Node... children) {
        return new Icicle.Node(id, "The " + id, weight, level, List.of(children));
    }

    private static Icicle of(Icicle.Node root) {
        return Icicle.of("Places", root, Spiders.LEVELS, "Practice", "people");
    }

    private static Bounds box(RecordedDrawing drawing, String id) {
        return drawing.regions.stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow()
                .outline()
                .bounds();
    }

    @Test
    void makesEveryPartAsTallAsItsWeight() {
        Icicle icicle = of(node("all", 400, 2, node("a", 300, 1), node("b", 100, 1)));

        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        assertThat(box(drawing, "all").height()).isEqualTo(400);
        assertThat(box(drawing, "a").height()).isEqualTo(300);
        assertThat(box(drawing, "b").y()).isEqualTo(HEAD + 300);
        assertThat(box(drawing, "a").x()).isEqualTo(box(drawing, "all").right());
        assertThat(box(drawing, "a").right()).isEqualTo(700);
    }

    @Test
    void leavesRoomForWhatNoPartAccountsFor() {
        RecordedDrawing drawing = RecordedDrawing.of(of(node("all", 400, 2, node("a", 100, 1))), SIZE);

        assertThat(box(drawing, "a").height()).isEqualTo(100);
    }

    @Test
    void drawsAPlaceWithTwoParentsUnderEachWithItsShare() {
        Icicle icicle = of(node(
                "all",
                400,
                2,
                node("east", 200, 1, node("east/border", 50, 0), node("east/town", 150, 0)),
                node("west", 200, 1, node("west/border", 150, 0), node("west/hills", 50, 0))));

        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        assertThat(box(drawing, "east/border").height()).isEqualTo(50);
        assertThat(box(drawing, "west/border").height()).isEqualTo(150);
    }

    @Test
    void headsAColumnWithTheLevelOfItsNodes() {
        RecordedDrawing drawing =
                RecordedDrawing.of(of(node("all", 400, 2, node("a", 300, 1, node("p", 300, -1)))), SIZE);

        assertThat(drawing.words()).contains("System", "Partnership", "Practice");
    }

    @Test
    void tellsTheLevelOfEachNodeWhereAColumnHasSeveral() {
        RecordedDrawing drawing =
                RecordedDrawing.of(of(node("all", 400, 2, node("a", 300, 1), node("b", 100, 0))), SIZE);

        assertThat(drawing.words()).contains("P", "N").doesNotContain("Partnership", "Neighbourhood");
    }

    @Test
    void fillsThePictureWithTheNodeZoomedInOnAndKeepsTheWayBack() {
        Icicle icicle = of(node("all", 400, 2, node("a", 300, 1, node("x", 300, 0)), node("b", 100, 1)))
                .withZoom("b");

        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        assertThat(icicle.trail()).extracting(Icicle.Node::id).containsExactly("all", "b");
        assertThat(box(drawing, "b").height()).isEqualTo(400);
        assertThat(box(drawing, "all").right()).isEqualTo(box(drawing, "b").x());
        assertThat(drawing.regions).extracting(Region::id).containsExactlyInAnyOrder("all", "b");
    }

    @Test
    void showsEverythingWhenTheNodeZoomedInOnIsGone() {
        Icicle icicle = of(node("all", 400, 2, node("a", 300, 1))).withZoom("removed");

        assertThat(icicle.trail()).extracting(Icicle.Node::id).containsExactly("all");
        assertThat(RecordedDrawing.of(icicle, SIZE).regions).hasSize(2);
    }

    @Test
    void findsTheNodeAtEveryPoint() {
        Icicle icicle = of(node("all", 400, 2, node("a", 300, 1), node("b", 100, 1)));
        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        for (double y = HEAD + 0.5; y < 422; y += 7) {
            Point point = new Point(600, y);
            assertThat(drawing.regions.stream()
                            .filter(region -> region.outline().contains(point))
                            .map(Region::id))
                    .containsExactly(y < HEAD + 300 ? "a" : "b");
        }
    }

    @Test
    void drawsNoMoreForTenThousandNodesThanThereArePixels() {
        List<Icicle.Node> children = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            children.add(new Icicle.Node("n" + i, "Node " + i, 1, -1, List.of()));
        }
        Icicle icicle = of(new Icicle.Node("all", "All", 10_000, 2, children));

        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        assertThat(drawing.shapes.size()).isLessThan(2 * 400 + 10);
        assertThat(covered(drawing)).as("no holes between the thin ones").isEqualTo(400);
    }

    /** How much of the last column's height is painted. */
    private static double covered(RecordedDrawing drawing) {
        return drawing.shapes.stream()
                .map(drawn -> drawn.shape().bounds())
                .filter(bounds -> bounds.x() > 300 && bounds.width() > 10)
                .mapToDouble(Bounds::height)
                .sum();
    }

    @Test
    void showsOnePixelNodesAndPointsToThem() {
        Icicle icicle = of(node("all", 400, 2, node("big", 399, 1), node("one", 1, 1)));

        RecordedDrawing drawing = RecordedDrawing.of(icicle, SIZE);

        assertThat(box(drawing, "one").height()).isEqualTo(1);
        assertThat(drawing.words()).doesNotContain("The one");
    }

    @Test
    void writesNamesOnlyWhereTheyFit() {
        List<Icicle.Node> children = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            children.add(node("c" + i, i + 1, 0));
        }
        RecordedDrawing drawing = RecordedDrawing.of(
                of(new Icicle.Node("all", "All of it", 1830, 2, children)), SIZE);

        assertThat(drawing.words()).contains("The c59").doesNotContain("The c0");
        for (Region region : drawing.regions) {
            Bounds box = region.outline().bounds();
            drawing.texts.stream()
                    .filter(text -> text.text().equals(region.title()))
                    .forEach(text -> assertThat(text.box().right()).isLessThanOrEqualTo(box.right()));
        }
    }

    @Test
    void survivesNoWeightAtAll() {
        RecordedDrawing drawing = RecordedDrawing.of(of(node("all", 0, 2, node("a", 0, 1))), SIZE);

        assertThat(drawing.regions).extracting(Region::id).containsExactly("all");
    }

    @Test
    void leavesColumnsTooNarrowToPointAtForACloserLook() {
        Icicle.Node deep = node("d200", 400, 0);
        for (int i = 199; i >= 0; i--) {
            deep = node("d" + i, 400, 0, deep);
        }

        assertThat(RecordedDrawing.of(of(deep), SIZE).regions).hasSizeBetween(5, 20);
        assertThat(RecordedDrawing.of(of(deep).withZoom("d3"), SIZE).regions)
                .extracting(Region::id)
                .contains("d0", "d1", "d2", "d3", "d8");
    }

    @Test
    void tellsWhatItShowsInWords() {
        Icicle icicle = of(node("all", 1_783_314, 2, node("a", 351_919, 1)));

        assertThat(icicle.description()).isEqualTo("The all: 1,783,314 people. The a: 351,919 people.");
        assertThat(RecordedDrawing.of(icicle, SIZE).regions.getLast().words())
                .isEqualTo("The a: Partnership, 351,919 people");
    }

    @Test
    void refusesAWeightBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node("bad", -1, 0))
                .withMessageContaining("The bad");
        assertThatIllegalArgumentException().isThrownBy(() -> node("bad", Double.NaN, 0));
    }
}
