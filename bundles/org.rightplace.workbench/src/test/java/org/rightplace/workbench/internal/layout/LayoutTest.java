package org.rightplace.workbench.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Layout layout = new Layout(new Split(true, List.of(
            new Stack("left", false, List.of("a"), ""),
            new Stack(Layout.EDITORS, true, List.of("b", "c", "d"), "b"),
            new Stack("right", false, List.of("e", "f"), "e")), List.of(1.0, 3.0, 1.0)));

    @Test
    void movesATabToAnotherStackAndInFrontThere() {
        var moved = layout.with("c", "right", 1);

        assertThat(moved.stack("right")).hasValueSatisfying(stack -> {
            assertThat(stack.tabs()).containsExactly("e", "c", "f");
            assertThat(stack.active()).isEqualTo("c");
        });
        assertThat(moved.stack(Layout.EDITORS)).hasValueSatisfying(stack -> assertThat(stack.tabs()).containsExactly("b", "d"));
    }

    @Test
    void movesATabAlongItsOwnStack() {
        assertThat(layout.with("b", Layout.EDITORS, 3).stack(Layout.EDITORS).orElseThrow().tabs()).containsExactly("c", "d", "b");
        assertThat(layout.with("d", Layout.EDITORS, 0).stack(Layout.EDITORS).orElseThrow().tabs()).containsExactly("d", "b", "c");
    }

    @Test
    void dropsAStackWithItsLastTabButKeepsTheOneForEditors() {
        assertThat(layout.without("a").stacks()).extracting(Stack::id).containsExactly(Layout.EDITORS, "right");
        var empty = layout.without("b").without("c").without("d").without("e").without("f").without("a");
        assertThat(empty.stacks()).singleElement().satisfies(stack -> assertThat(stack.editors()).isTrue());
    }

    @Test
    void bringsTheNeighbourToTheFrontWhenTheTabInFrontGoes() {
        assertThat(layout.without("b").stack(Layout.EDITORS).orElseThrow().active()).isEqualTo("c");
        assertThat(layout.activated("d").without("d").stack(Layout.EDITORS).orElseThrow().active()).isEqualTo("c");
    }

    @Test
    void splitsAStackForATabOnTheSideAsked() {
        var split = layout.split("c", "right", Side.BELOW);

        assertThat(split.tabs()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
        var tiling = Tiling.of(split, new Box(0, 0, 500, 400), 0, stack -> true);
        var above = tiling.stacks().get("right");
        var below = tiling.stacks().get(split.stackOf("c").orElseThrow().id());
        assertThat(below.x()).isEqualTo(above.x());
        assertThat(below.y()).isEqualTo(above.y() + above.height());
    }

    @Test
    void leavesATabAloneThatAlreadyHasAStackOfItsOwn() {
        assertThat(layout.split("a", "left", Side.RIGHT)).isEqualTo(layout);
    }

    @Test
    void endsMaximisingWhenAnotherStackIsUsedOrTheStackGoes() {
        var large = layout.maximised("left");
        assertThat(large.maximised()).isEqualTo("left");
        assertThat(large.activated("b").maximised()).isEmpty();
        assertThat(large.without("a").maximised()).isEmpty();
        assertThat(large.activated("a").maximised()).isEqualTo("left");
    }

    @Test
    void makesAStackLargerAtTheCostOfItsNeighbourAlone() {
        var wider = Resizing.of(layout, "left", true, 0.1);

        assertThat(((Split) wider.root()).shares()).containsExactly(1.5, 2.5, 1.0);
        assertThat(Resizing.of(layout, "left", false, 0.1)).isEqualTo(layout);
    }
}
