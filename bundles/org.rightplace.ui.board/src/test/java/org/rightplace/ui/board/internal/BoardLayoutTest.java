package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.board.CardSize;
import org.rightplace.workspace.placements.Board;

class BoardLayoutTest {

    private static final Board BOARD = Board.of(Wards.grown(1000), Board.Scope.whole("mh"));

    @Test
    void every_block_is_found_where_it_is_and_none_overlaps_the_next() {
        for (var size : CardSize.values()) {
            var layout = layout(size, 900);
            for (int column = 0; column < BOARD.columns().size(); column++) {
                for (int i = 0; i < BOARD.columns().get(column).blocks().size(); i++) {
                    var bounds = layout.bounds(column, i);
                    assertThat(layout.at(bounds.centre().x(), bounds.centre().y())).contains(new Spot(column, i));
                    if (i > 0) {
                        assertThat(bounds.overlaps(layout.bounds(column, i - 1))).isFalse();
                    }
                    assertThat(bounds.bottom()).isLessThanOrEqualTo(layout.height());
                }
            }
        }
    }

    @Test
    void the_first_block_in_sight_is_the_first_that_is_not_wholly_above() {
        var layout = layout(CardSize.LINE, 900);
        var tenth = layout.bounds(1, 10);

        assertThat(layout.firstBelow(1, tenth.y())).isEqualTo(10);
        assertThat(layout.firstBelow(1, tenth.bottom())).isEqualTo(11);
        assertThat(layout.firstBelow(1, layout.height() * 2)).isEqualTo(BOARD.columns().get(1).blocks().size());
    }

    @Test
    void columns_keep_a_width_that_can_be_read_and_the_board_grows_instead() {
        assertThat(layout(CardSize.CARD, 300).columnWidth()).isEqualTo(BoardLayout.NARROWEST);
        assertThat(layout(CardSize.CARD, 300).width()).isGreaterThan(300);
        assertThat(layout(CardSize.CARD, 1000).width()).isLessThanOrEqualTo(1000);
    }

    @Test
    void between_blocks_there_is_none() {
        var layout = layout(CardSize.CARD, 900);
        var first = layout.bounds(1, 0);

        assertThat(layout.at(first.centre().x(), first.bottom() + 1)).isEqualTo(Optional.empty());
        assertThat(layout.at(first.x() - 2, first.centre().y())).isEqualTo(Optional.empty());
    }

    private static BoardLayout layout(CardSize size, double width) {
        return new BoardLayout(BOARD, size, width, (block, column, room) -> 40 + block.title().length() % 3 * 18);
    }
}
