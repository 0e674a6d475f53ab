package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.testing.Coast;

class LevelFiguresTest {

    @Test
    void people_are_counted_where_there_are_places_and_taken_from_the_framework_where_there_are_none() {
        assertThat(words(Wards.SYSTEM)).containsExactly(
                "Not placed yet",
                "Neighbourhood: 3 · 25,000–60,000",
                "Partnership: 2 · 60,000–65,700",
                "System: 125,700 people",
                "Beyond the system");

        var bare = Snapshot.empty().with(Wards.SYSTEM.framework().orElseThrow().withLevels(List.of(
                Coast.level("near", "Near", null, 30_000L, 50_000L),
                Coast.level("far", "Far", null, 1_000_000L, 3_500_000L),
                Coast.level("farther", "Farther", null, 5_000_000L, null),
                Coast.level("farthest", "Farthest", null, null, null))));
        assertThat(words(bare)).containsExactly(
                "Near: 30,000–50,000", "Far: 1–3.5 million", "Farther: from 5 million", "Farthest");
    }

    private static List<String> words(Snapshot snapshot) {
        var figures = new LevelFigures(snapshot);
        return Board.of(snapshot, Board.Scope.whole("mh")).columns().stream().map(figures::words).toList();
    }
}
