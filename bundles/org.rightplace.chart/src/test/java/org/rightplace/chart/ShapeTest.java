package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    static Stream<Shape> solid() {
        return Stream.of(
                new Shape.Polygon(List.of(new Point(0, 0), new Point(40, 10), new Point(10, 40))),
                new Shape.Rect(new Bounds(3, 4, 50, 20), 0),
                new Shape.Circle(new Point(20, 20), 15),
                new Shape.Arc(new Point(30, 30), 0, 25, 20, 100),
                new Shape.Arc(new Point(30, 30), 10, 25, 300, 350),
                Shape.Path.from(new Point(0, 0))
                        .line(new Point(30, 0))
                        .curve(new Point(50, 20), new Point(20, 50), new Point(0, 30))
                        .closed());
    }

    @ParameterizedTest
    @MethodSource("solid")
    void theSameAsAPathHoldsTheSamePoints(Shape shape) {
        Shape.Path path = shape.asPath();
        Random random = new Random(7);

        long disagreements = random.doubles(4000, -10, 70)
                .mapToObj(x -> new Point(x, random.nextDouble(-10, 70)))
                .filter(point -> shape.contains(point) != path.contains(point))
                .count();

        assertThat(disagreements).as("points near a rounded edge").isLessThan(25);
        assertThat(path.bounds().width()).isCloseTo(shape.bounds().width(), within(0.2));
        assertThat(path.bounds().y()).isCloseTo(shape.bounds().y(), within(0.2));
    }

    @ParameterizedTest
    @MethodSource("solid")
    void holdsNoPointOutsideItsBounds(Shape shape) {
        Random random = new Random(11);

        assertThat(random.doubles(4000, -10, 70)
                        .mapToObj(x -> new Point(x, random.nextDouble(-10, 70)))
                        .filter(shape::contains))
                .isNotEmpty()
                .allMatch(point -> shape.bounds().inset(-0.01).contains(point));
    }

    @Test
    void aRingHasAHoleAndAGap() {
        Shape ring = new Shape.Arc(new Point(0, 0), 10, 20, 0, 270);

        assertThat(ring.contains(new Point(15, 0))).isTrue();
        assertThat(ring.contains(new Point(0, 15))).isTrue();
        assertThat(ring.contains(new Point(0, 0))).isFalse();
        assertThat(ring.contains(new Point(-10, -10))).isFalse();
        assertThat(ring.contains(new Point(25, 0))).isFalse();
    }

    @Test
    void aLineIsHitNearby() {
        Shape line = new Shape.Line(new Point(0, 0), new Point(10, 0));

        assertThat(line.contains(new Point(5, 1.5))).isTrue();
        assertThat(line.contains(new Point(5, 3))).isFalse();
        assertThat(line.contains(new Point(14, 0))).isFalse();
    }

    @Test
    void neighbouringRectanglesNeverShareAPoint() {
        Bounds left = new Bounds(0, 0, 10, 10);
        Bounds right = new Bounds(10, 0, 10, 10);
        Point seam = new Point(10, 5);

        assertThat(left.contains(seam)).isFalse();
        assertThat(right.contains(seam)).isTrue();
        assertThat(left.overlaps(right)).isFalse();
    }

    @Test
    void refusesWhatIsNoShape() {
        Point origin = new Point(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Polygon(List.of(origin, origin)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Polyline(List.of(origin)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Arc(origin, 5, 4, 0, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Arc(origin, 0, 4, 0, 360));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.Path.from(origin).open());
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(Double.POSITIVE_INFINITY, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Stroke.of(Color.of("#000000"), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stroke.of(Color.of("#000000"), 1).dashed(List.of(1.0)));
    }
}
