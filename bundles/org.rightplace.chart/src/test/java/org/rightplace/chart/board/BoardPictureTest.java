package org.rightplace.chart.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Palette;
import org.rightplace.chart.SvgDocument;

class BoardPictureTest {

    private static Card card(String title, int rank, int levels) {
        return new Card(title, title, "score 3.0", "agreed", Card.Tone.SETTLED, rank, levels);
    }

    @Test
    void every_block_is_named_on_paper_in_the_column_it_stands_in() {
        var board = new BoardPicture("Board", List.of(
                new CardColumn("Near", "", 0, 2, List.of(card("Walking groups", 0, 2))),
                new CardColumn("Far", "", 1, 2, List.of(card("Secure care", 1, 2), card("Beds", 1, 2)))));

        assertThat(board.description()).isEqualTo("Near: Walking groups. Far: Secure care, Beds.");
        assertThat(SvgDocument.standalone(board, board.preferredSize(), Palette.print()))
                .contains("Walking groups", "Secure care", "Beds");
    }

    @Test
    void any_number_of_levels_and_blocks_has_room() {
        for (int levels : new int[] {1, 4, 7}) {
            var columns = IntStream.range(0, levels)
                    .mapToObj(i -> new CardColumn("Level " + i, "", i, levels, IntStream.range(0, 40).mapToObj(n -> card("S" + n, i, levels)).toList()))
                    .toList();
            var board = new BoardPicture("Board", columns);

            assertThat(board.preferredSize().height()).isGreaterThan(40 * 28);
            assertThat(SvgDocument.standalone(board, board.preferredSize(), Palette.print())).contains("S39");
        }
    }

    @Test
    void an_empty_board_can_be_drawn() {
        var board = new BoardPicture("Board", List.of());
        assertThat(SvgDocument.standalone(board, board.preferredSize(), Palette.print())).contains("svg");
    }

    @Test
    void a_card_is_as_high_as_what_it_says() {
        assertThat(CardSize.CARD.height(2, 1, true)).isGreaterThan(CardSize.CARD.height(1, 1, true));
        assertThat(CardSize.LINE.height(2, 2, true)).isEqualTo(CardSize.LINE.height());
    }
}
