package org.rightplace.workbench.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TabTest {

    private final TabKey board = TabKey.editor("board", "Workstream", "mental|health");
    private final TabKey other = TabKey.editor("board", "Workstream", "cancer");
    private final TabKey view = TabKey.view("problems");

    @Test
    void isRememberedByItsKey() {
        assertThat(TabKey.parse(board.text())).contains(board);
        assertThat(TabKey.parse(view.text())).contains(view);
        assertThat(TabKey.parse("nonsense")).isEmpty();
        assertThat(TabKey.parse("editor|board")).isEmpty();
    }

    @Test
    void saysWhatItIsAboutWhereAnotherHasTheSameTitle() {
        var titles = TabTitles.of(Map.of(board, "Board", other, "Board", view, "Problems"),
                key -> key.equals(board) ? "Mental health" : key.equals(other) ? "Cancer" : "");

        assertThat(titles).containsEntry(board, "Board \u00b7 Mental health")
                .containsEntry(other, "Board \u00b7 Cancer")
                .containsEntry(view, "Problems");
    }
}
