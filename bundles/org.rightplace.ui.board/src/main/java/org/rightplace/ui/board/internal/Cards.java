package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.chart.board.Card;
import org.rightplace.model.Framework;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board;

/** Makes the cards that stand for blocks. */
record Cards(Snapshot snapshot, Scores scores) {

    Card of(Board.Block block, Board.Column column) {
        int levels = snapshot.framework().map(Framework::levels).map(List::size).orElse(1);
        return new Card(
                block.key(), block.title(), detail(block), chip(block), tone(block), column.rank(), levels);
    }

    /** A block in a sentence, for those who cannot see it. */
    String words(Board.Block block, Board.Column column) {
        var detail = detail(block);
        var chip = chip(block);
        var where = column.location().isEmpty() ? "not placed yet" : column.name();
        return block.title() + ", " + where
                + (block.blend() && block.function().isEmpty() ? ", part of a blend" : "")
                + (detail.isEmpty() ? "" : ", " + detail)
                + (chip.isEmpty() ? "" : ", " + chip);
    }

    private static Card.Tone tone(Board.Block block) {
        return block.proposed() ? Card.Tone.OPEN : StatusWords.tone(block.status());
    }

    private static String chip(Board.Block block) {
        return block.proposed() ? "alternative" : StatusWords.of(block.status());
    }

    private String detail(Board.Block block) {
        var words = new ArrayList<String>();
        if (block.function().isEmpty()) {
            words.add(scores.brief(block.service()));
        }
        words.add(block.detail());
        int alternatives = snapshot.lookup(Index.ALTERNATIVES_BY_SERVICE, block.service().id()).size();
        if (alternatives > 0 && block.function().isEmpty()) {
            words.add(alternatives == 1 ? "1 alternative" : alternatives + " alternatives");
        }
        words.removeIf(String::isEmpty);
        return String.join(" · ", words);
    }
}
