package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.placements.Ward.BEDS;
import static org.rightplace.workspace.placements.Ward.CRISIS;
import static org.rightplace.workspace.placements.Ward.SYSTEM;
import static org.rightplace.workspace.placements.Ward.TALKING;
import static org.rightplace.workspace.placements.Ward.at;
import static org.rightplace.workspace.placements.Ward.because;
import static org.rightplace.workspace.placements.Ward.in;
import static org.rightplace.workspace.placements.Ward.placed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board.Block;
import org.rightplace.workspace.placements.Board.Scope;
import org.rightplace.workspace.testing.Coast;

class BoardTest {

    private static final Snapshot PLACED = placed(
            placed(SYSTEM, TALKING, at("neighbourhood", "needs"), at("system")),
            BEDS,
            in("partnership", List.of("north", "south")));
    private static final Scope WHOLE = Scope.whole("mh");

    @Test
    void a_blend_stands_in_each_of_its_columns_and_what_is_not_placed_in_the_first() {
        assertThat(outline(Board.of(PLACED, WHOLE))).containsExactly(
                ": Crisis team",
                "Neighbourhood: Talking therapies (needs)",
                "Partnership: Beds (North and South)",
                "System: Talking therapies (design, contracting)",
                "Beyond the system:");
    }

    @Test
    void an_unfolded_level_has_a_column_for_every_place_and_one_for_what_is_everywhere() {
        assertThat(outline(Board.of(PLACED, WHOLE.toggled("partnership")))).containsExactly(
                ": Crisis team",
                "Neighbourhood: Talking therapies (needs)",
                "Every partnership:",
                "North: Beds",
                "South: Beds",
                "System: Talking therapies (design, contracting)",
                "Beyond the system:");
        assertThat(WHOLE.toggled("partnership").toggled("partnership")).isEqualTo(WHOLE);
    }

    @Test
    void for_one_service_the_blocks_are_its_functions() {
        assertThat(outline(Board.of(PLACED, WHOLE.withService("talking")))).containsExactly(
                "Neighbourhood: Needs assessment",
                "Partnership:",
                "System: Design, Contracting",
                "Beyond the system:");
        assertThat(outline(Board.of(PLACED, WHOLE.withService("crisis"))).getFirst())
                .isEqualTo(": Needs assessment, Design, Contracting");
    }

    @Test
    void alternatives_of_a_name_stand_in_for_the_placements_of_their_services_alone() {
        var proposed = AlternativeEdits.propose(CRISIS, "Far", List.of(at("beyond")), because("x")).apply(PLACED);

        var board = Board.of(proposed, WHOLE.withAlternative("far"));

        assertThat(outline(board).getLast()).isEqualTo("Beyond the system: Crisis team");
        assertThat(board.columns().getLast().blocks()).allMatch(Block::proposed);
        assertThat(outline(board).get(1)).isEqualTo("Partnership: Beds (North and South)");
        assertThat(Board.alternatives(proposed, "mh")).containsExactly("Far");
        assertThat(Board.alternatives(proposed, "cancer")).isEmpty();
    }

    @Test
    void a_filter_and_an_area_leave_fewer_and_say_of_how_many() {
        assertThat(Board.of(PLACED, WHOLE.withFilter("bED"))).extracting(Board::services, Board::all).containsExactly(1, 3);
        assertThat(Board.of(PLACED, WHOLE.withArea("area")).services()).isEqualTo(3);
    }

    @Test
    void a_level_that_is_gone_has_a_column_as_long_as_something_stands_there() {
        var framework = Ward.framework();
        var gone = PLACED.with(framework.withLevels(framework.levels().subList(1, 4)));

        assertThat(outline(Board.of(gone, WHOLE)).getLast())
                .isEqualTo("a level no longer in the framework: Talking therapies (needs)");
    }

    @Test
    void there_are_as_many_columns_as_levels() {
        var levels = IntStream.range(0, 7).mapToObj(i -> Coast.level("l" + i, "Level " + i, null, null, null)).toList();

        assertThat(Board.of(SYSTEM.with(Ward.framework().withLevels(levels)), WHOLE).columns()).hasSize(8);
        assertThat(Board.of(Snapshot.empty(), WHOLE).columns()).isEmpty();
    }

    private static List<String> outline(Board board) {
        var lines = new ArrayList<String>();
        for (var column : board.columns()) {
            var blocks = column.blocks().stream()
                    .map(block -> block.title() + (block.detail().isEmpty() ? "" : " (" + block.detail() + ")"))
                    .toList();
            lines.add((column.name() + ": " + String.join(", ", blocks)).stripTrailing());
        }
        return lines;
    }
}
