package org.rightplace.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;

class RegionWalkTest {

    private static Region region(String id, double x, double y, double width, double height) {
        return new Region(id, new Shape.Rect(new Bounds(x, y, width, height), 0), id, "");
    }

    private static final Region WHOLE = region("whole", 0, 0, 10, 100);
    private static final Region UPPER = region("upper", 10, 0, 10, 60);
    private static final Region LOWER = region("lower", 10, 60, 10, 40);
    private static final Region LEAF = region("leaf", 20, 70, 10, 10);
    private static final List<Region> ALL = List.of(WHOLE, UPPER, LOWER, LEAF);

    @Test
    void goesToTheNearestThatWay() {
        assertThat(RegionWalk.next(ALL, WHOLE, RegionWalk.Way.RIGHT)).isEqualTo(UPPER);
        assertThat(RegionWalk.next(ALL, UPPER, RegionWalk.Way.DOWN)).isEqualTo(LOWER);
        assertThat(RegionWalk.next(ALL, LOWER, RegionWalk.Way.RIGHT)).isEqualTo(LEAF);
        assertThat(RegionWalk.next(ALL, LEAF, RegionWalk.Way.LEFT)).isEqualTo(LOWER);
        assertThat(RegionWalk.next(ALL, LOWER, RegionWalk.Way.UP)).isEqualTo(UPPER);
    }

    @Test
    void staysWhereNothingLiesThatWay() {
        assertThat(RegionWalk.next(ALL, WHOLE, RegionWalk.Way.LEFT)).isEqualTo(WHOLE);
        assertThat(RegionWalk.next(ALL, LEAF, RegionWalk.Way.RIGHT)).isEqualTo(LEAF);
        assertThat(RegionWalk.next(ALL, WHOLE, RegionWalk.Way.DOWN)).isEqualTo(WHOLE);
    }

    @Test
    void goesRoundAWebWhoseSectorsOverlapAsBoxes() {
        List<Region> sectors = IntStream.range(0, 5).mapToObj(RegionWalkTest::sector).toList();

        assertThat(RegionWalk.next(sectors, sectors.get(0), RegionWalk.Way.RIGHT)).isEqualTo(sectors.get(1));
        assertThat(RegionWalk.next(sectors, sectors.get(1), RegionWalk.Way.DOWN)).isEqualTo(sectors.get(2));
        assertThat(RegionWalk.next(sectors, sectors.get(2), RegionWalk.Way.LEFT)).isEqualTo(sectors.get(3));
        assertThat(RegionWalk.next(sectors, sectors.get(3), RegionWalk.Way.UP)).isEqualTo(sectors.get(4));
    }

    private static Region sector(int axis) {
        return new Region(
                "axis" + axis, new Shape.Arc(new Point(100, 100), 0, 80, axis * 72 - 36, 72), "Axis " + axis, "");
    }

    @Test
    void findsTheOneDrawnLastAtAPoint() {
        Region over = region("over", 5, 5, 3, 3);

        assertThat(RegionWalk.at(List.of(WHOLE, over), new Point(6, 6))).contains(over);
        assertThat(RegionWalk.at(List.of(WHOLE, over), new Point(1, 1))).contains(WHOLE);
        assertThat(RegionWalk.at(ALL, new Point(500, 1))).isEmpty();
    }
}
