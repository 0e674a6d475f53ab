package org.rightplace.workbench.internal.perspectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Stack;

class PerspectivesTest {

    private static final String BOARD = "editor|board|Workstream|mental-health";
    private static final String CATALOGUE = "editor|catalogue|Workstream|mental-health";

    private final Layout design = PerspectiveLayout.of(StandardPerspective.all().getFirst());
    private final Layout stocktake = PerspectiveLayout.of(StandardPerspective.all().getLast());

    @Test
    void startWithViewsAroundTheEditors() {
        assertThat(design.stacks()).extracting(Stack::id).containsExactly("left", "editors", "below", "right");
        assertThat(stocktake.stacks()).extracting(Stack::id).containsExactly("left", "editors", "below");
    }

    @Test
    void keepTheEditorsThatAreOpenAndNoOthers() {
        var open = design.with(BOARD, "editors", 0).with(CATALOGUE, "editors", 1).activated(BOARD);
        var remembered = stocktake.with("editor|old|Workstream|gone", "editors", 0);

        var next = Perspectives.withEditors(remembered, open);

        assertThat(next.stack("editors")).hasValueSatisfying(stack -> {
            assertThat(stack.tabs()).containsExactly(BOARD, CATALOGUE);
            assertThat(stack.active()).isEqualTo(BOARD);
        });
        assertThat(next.stackOf("view|inspector")).isEmpty();
    }

    @Test
    void leaveEditorsWhereTheUserHasPutThem() {
        var open = design.with(BOARD, "editors", 0);
        var remembered = stocktake.with(BOARD, "left", 1);

        assertThat(Perspectives.withEditors(remembered, open).stackOf(BOARD).map(Stack::id)).contains("left");
    }
}
