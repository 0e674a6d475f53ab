package org.rightplace.workbench.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilingTest {

    private static final Box AREA = new Box(6, 6, 1200, 700);

    private final Layout layout = new Layout(new Split(true, List.of(
            stack("left"),
            new Split(false, List.of(stack(Layout.EDITORS), stack("below")), List.of(0.7, 0.3)),
            stack("right")), List.of(0.2, 0.6, 0.2)));

    private static Stack stack(String id) {
        return new Stack(id, id.equals(Layout.EDITORS), List.of("tab of " + id), "");
    }

    @Test
    void fillsTheAreaButForTheGaps() {
        var boxes = Tiling.of(layout, AREA, 6, stack -> true).stacks();

        assertThat(boxes.get("left").x()).isEqualTo(6);
        assertThat(boxes.get(Layout.EDITORS).x()).isEqualTo(boxes.get("left").x() + boxes.get("left").width() + 6);
        assertThat(boxes.get("right").x() + boxes.get("right").width()).isEqualTo(1206);
        assertThat(boxes.get("below").y() + boxes.get("below").height()).isEqualTo(706);
    }

    @Test
    void givesTheRoomOfAHiddenStackToItsNeighbours() {
        var boxes = Tiling.of(layout, AREA, 6, stack -> !stack.id().equals("below")).stacks();

        assertThat(boxes).doesNotContainKey("below");
        assertThat(boxes.get(Layout.EDITORS).height()).isEqualTo(700);
    }

    @Test
    void givesAMaximisedStackEverything() {
        assertThat(Tiling.of(layout.maximised("below"), AREA, 6, stack -> true).stacks())
                .containsOnlyKeys("below")
                .containsValue(AREA);
    }

    @Test
    void putsADraggedSashWhereThePointerIs() {
        var random = new Random(7);
        var now = layout;
        for (int i = 0; i < 200; i++) {
            var tiling = Tiling.of(now, AREA, 6, stack -> true);
            var sash = tiling.sashes().get(random.nextInt(tiling.sashes().size()));
            int position = sash.start() + 96 + random.nextInt(Math.max(1, sash.room() - 192));
            var split = sash.path().isEmpty() ? (Split) now.root() : (Split) ((Split) now.root()).tiles().get(sash.path().getFirst());
            now = now.shared(sash.path(), sash.dragged(split, position));
            var after = Tiling.of(now, AREA, 6, stack -> true).sashes().stream()
                    .filter(one -> one.path().equals(sash.path()) && one.before() == sash.before())
                    .findFirst()
                    .orElseThrow();
            assertThat(sash.across() ? after.box().x() : after.box().y()).isBetween(position - 1, position + 1);
        }
    }

    @Test
    void leavesEveryPieceSomeRoomHoweverFarASashIsDragged() {
        var tiling = Tiling.of(layout, AREA, 6, stack -> true);
        var sash = tiling.sashes().getFirst();

        var dragged = layout.shared(sash.path(), sash.dragged((Split) layout.root(), -5000));

        assertThat(Tiling.of(dragged, AREA, 6, stack -> true).stacks().get("left").width()).isGreaterThanOrEqualTo(90);
    }
}
