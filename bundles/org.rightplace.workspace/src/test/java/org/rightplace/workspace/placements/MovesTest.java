package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rightplace.workspace.placements.Ward.BEDS;
import static org.rightplace.workspace.placements.Ward.SYSTEM;
import static org.rightplace.workspace.placements.Ward.TALKING;
import static org.rightplace.workspace.placements.Ward.at;
import static org.rightplace.workspace.placements.Ward.because;
import static org.rightplace.workspace.placements.Ward.in;
import static org.rightplace.workspace.placements.Ward.placed;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Move;
import org.rightplace.model.Placement;
import org.rightplace.model.Place;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class MovesTest {

    private static final Location NORTH = new Location("partnership", List.of("north"));

    @Test
    void a_whole_service_moves_to_a_place_and_the_trail_says_which() {
        var before = placed(SYSTEM, TALKING, at("system"));

        var after = PlacementEdits.movePart(TALKING, 0, NORTH, because("near their homes")).apply(before);

        assertThat(placement(after).shares()).containsExactly(in("partnership", List.of("north")));
        assertThat(placement(after).trail().getLast())
                .extracting(Move::function, Move::from, Move::fromPlaces, Move::to, Move::toPlaces, Move::who, Move::why)
                .containsExactly("", "system", List.of(), "partnership", List.of("north"), "Lead", "near their homes");
        assertThat(Trail.step(after, Ward.framework(), placement(after).trail().getLast())).isEqualTo("North ← System");
    }

    @Test
    void a_first_placement_comes_from_nowhere() {
        var after = placed(SYSTEM, TALKING, at("system"));

        assertThat(placement(after).trail()).extracting(Move::from, Move::to).containsExactly(tuple("", "system"));
        assertThat(Trail.step(after, Ward.framework(), placement(after).trail().getFirst())).isEqualTo("System");
    }

    @Test
    void a_service_taken_off_the_board_is_not_placed_and_proposed_again_when_it_comes_back() {
        var before = placed(SYSTEM, TALKING, at("neighbourhood", "needs"), at("system", "design", "buying"));

        var half = PlacementEdits.takeOffPart(TALKING, 0, because("not yet")).apply(before);
        var off = PlacementEdits.takeOffPart(TALKING, 0, because("not yet")).apply(half);

        assertThat(placement(half).shares()).containsExactly(at("system", "design", "buying"));
        assertThat(placement(half).trail().getLast()).extracting(Move::function, Move::from, Move::to)
                .containsExactly("needs", "neighbourhood", "");
        assertThat(placement(off).shares()).isEmpty();
        assertThat(placement(off).rationale()).isEqualTo("so it is");
        assertThat(Trail.step(off, Ward.framework(), placement(off).trail().getLast())).isEqualTo("not placed ← System");
        assertThatThrownBy(() -> PlacementEdits.takeOffPart(TALKING, 0, because(" ")).apply(half))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Say why");
    }

    @Test
    void a_function_taken_off_is_done_by_nobody_though_a_part_holds_the_rest() {
        var before = placed(SYSTEM, TALKING, at("system"));

        var after = PlacementEdits.takeOffFunction(TALKING, "needs", because("not ours")).apply(before);

        assertThat(placement(after).shares()).containsExactly(at("system", "design", "buying"));
    }

    @Test
    void one_function_moves_and_is_named_in_the_trail() {
        var before = placed(SYSTEM, TALKING, at("system"));

        var after = PlacementEdits.moveFunction(TALKING, "needs", Location.level("neighbourhood"), because("known there"))
                .apply(before);

        assertThat(placement(after).shares()).containsExactly(at("neighbourhood", "needs"), at("system", "design", "buying"));
        assertThat(placement(after).trail().getLast())
                .extracting(Move::function, Move::from, Move::to)
                .containsExactly("needs", "system", "neighbourhood");
        assertThat(Trail.step(after, Ward.framework(), placement(after).trail().getLast()))
                .isEqualTo("Needs assessment: Neighbourhood ← System");
    }

    @Test
    void a_part_that_comes_to_another_joins_it_and_a_blend_becomes_plain() {
        var before = placed(SYSTEM, TALKING, at("neighbourhood", "needs"), at("system"));

        var after = PlacementEdits.movePart(TALKING, 0, Location.level("system"), because("too small")).apply(before);

        assertThat(placement(after).shares()).containsExactly(at("system"));
    }

    @Test
    void what_holds_the_rest_holds_it_still_after_it_has_joined_a_part() {
        var before = placed(SYSTEM, TALKING, at("neighbourhood", "needs"), at("partnership", "design"), at("system"));

        var after = PlacementEdits.movePart(TALKING, 2, Location.level("neighbourhood"), because("x")).apply(before);

        var allocation = Allocation.of(Ward.framework(), placement(after).shares());
        assertThat(allocation.levelOf("needs")).contains("neighbourhood");
        assertThat(allocation.levelOf("buying")).contains("neighbourhood");
        assertThat(allocation.levelOf("design")).contains("partnership");
        assertThat(placement(after).trail().getLast()).extracting(Move::function, Move::from).containsExactly("buying", "system");
    }

    @Test
    void a_part_that_stands_for_delivery_leaves_the_functions_alone() {
        var before = placed(SYSTEM, TALKING, at("system"), at("partnership").withNote("delivery only"));

        var after = PlacementEdits.movePart(TALKING, 1, Location.level("neighbourhood"), because("x")).apply(before);

        assertThat(placement(after).shares())
                .containsExactly(at("system"), at("neighbourhood").withNote("delivery only"));
        assertThat(placement(after).trail().getLast())
                .extracting(Move::function, Move::from, Move::to)
                .containsExactly("", "partnership", "neighbourhood");
    }

    @Test
    void two_places_of_a_level_can_hold_different_functions() {
        var before = placed(SYSTEM, TALKING, in("partnership", List.of("north"), "needs"), at("system", "design", "buying"));

        var after = PlacementEdits.moveFunction(
                        TALKING, "design", new Location("partnership", List.of("south")), because("designed there"))
                .apply(before);

        var allocation = Allocation.of(Ward.framework(), placement(after).shares());
        assertThat(allocation.locationOf("needs")).contains(NORTH);
        assertThat(allocation.locationOf("design")).contains(new Location("partnership", List.of("south")));
        assertThat(allocation.levels()).containsExactly("partnership", "system");
    }

    @Test
    void a_move_without_a_reason_or_to_a_place_that_is_gone_is_refused() {
        var before = placed(SYSTEM, TALKING, at("system"));

        assertThatThrownBy(() -> PlacementEdits.movePart(TALKING, 0, NORTH, because("  ")).apply(before))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Say why Talking therapies goes there");
        var gone = before.without(new EntityRef(Place.class, "north"));
        assertThatThrownBy(() -> PlacementEdits.movePart(TALKING, 0, NORTH, because("x")).apply(gone))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("no longer at that level");
        assertThatThrownBy(() -> PlacementEdits.movePart(BEDS, 0, NORTH, because("x")).apply(before))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void whatever_is_moved_every_function_is_held_and_nothing_stands_twice() {
        var random = new Random(7);
        var locations = List.of(
                Location.level("neighbourhood"),
                Location.level("partnership"),
                NORTH,
                new Location("partnership", List.of("north", "south")),
                Location.level("system"),
                Location.level("beyond"));
        var functions = Ward.framework().functions().stream().map(CommissioningFunction::id).toList();
        var now = placed(SYSTEM, TALKING, at("system"));
        for (int step = 0; step < 500; step++) {
            var to = locations.get(random.nextInt(locations.size()));
            var before = placement(now);
            var edit = random.nextBoolean()
                    ? PlacementEdits.movePart(TALKING, random.nextInt(before.shares().size()), to, because("step " + step))
                    : PlacementEdits.moveFunction(TALKING, functions.get(random.nextInt(3)), to, because("step " + step));
            now = edit.apply(now);
            var allocation = Allocation.of(Ward.framework(), placement(now).shares());
            assertThat(functions).allSatisfy(function -> assertThat(allocation.levelOf(function)).isPresent());
            assertThat(placement(now).shares()).extracting(Location::of).doesNotHaveDuplicates();
            assertThat(placement(now).trail()).startsWith(before.trail().toArray(Move[]::new));
            if (!placement(now).shares().equals(before.shares())) {
                assertThat(placement(now).trail().getLast().why()).isEqualTo("step " + step);
            }
        }
    }

    private static Placement placement(Snapshot snapshot) {
        return snapshot.get(Placement.class, "talking");
    }
}
