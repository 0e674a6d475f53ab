package org.rightplace.workspace.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.testing.Coast.SYSTEM;
import static org.rightplace.workspace.testing.Coast.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.PlaceEdits.Contents;
import org.rightplace.workspace.places.PlaceEdits.Move;

class PlaceEditsTest {

    private final PlaceEdits edits = PlaceEdits.in(SYSTEM);

    @Test
    void a_place_is_added_where_it_lies() {
        var edit = edits.add(place("east", "East", "partnership", "coast"));

        assertThat(edit.label()).isEqualTo("Add East");
        assertThat(children(edit.apply(SYSTEM), "coast")).containsExactly("East", "North", "South");
    }

    @Test
    void a_place_needs_a_name_and_a_level() {
        refuses(edits.add(place("x", " ", "partnership", "coast")), "needs a name");
        refuses(edits.add(place("x", "X", "continent")), "no such level");
        refuses(edits.rename("north", "\t"), "needs a name");
    }

    @Test
    void a_rename_says_what_was_renamed() {
        var edit = edits.rename("north", " Upper Coast ");

        assertThat(edit.label()).isEqualTo("Rename North");
        assertThat(edit.apply(SYSTEM).get(Place.class, "north").name()).isEqualTo("Upper Coast");
    }

    @Test
    void two_places_cannot_have_one_code() {
        var coded = edits.setCode("north", "01K").apply(SYSTEM);

        refuses(PlaceEdits.in(coded).setCode("south", "01k"), coded, "already belongs to North");
        assertThat(PlaceEdits.in(coded).setCode("north", "01k").apply(coded).get(Place.class, "north").code())
                .isEqualTo("01k");
    }

    @Test
    void moving_a_place_moves_its_people() {
        var edit = edits.move(List.of(new Move("cliffs", "north", "south")));
        var populations = Populations.of(edit.apply(SYSTEM));

        assertThat(edit.label()).isEqualTo("Move Cliffs to South");
        assertThat(populations.ofPlace("north")).isEqualTo(20_000);
        assertThat(populations.ofPlace("south")).isEqualTo(105_700);
        assertThat(populations.ofPlace("coast")).isEqualTo(125_700);
    }

    @Test
    void moving_a_shared_place_out_of_one_takes_along_only_the_practices_there() {
        var wider = edits.add(place("east", "East", "partnership", "coast")).apply(SYSTEM);
        var after = PlaceEdits.in(wider).move(List.of(new Move("border", "north", "east"))).apply(wider);

        assertThat(after.get(Place.class, "border").parents()).containsExactly("east", "south");
        assertThat(after.get(Practice.class, "p3").places()).containsExactly("border", "east");
        assertThat(after.get(Practice.class, "p4").places()).containsExactly("border", "south");
        assertThat(Populations.of(after).ofPlace("east")).isEqualTo(20_000);
    }

    @Test
    void moving_a_shared_place_to_where_it_also_is_ends_the_sharing() {
        var after = edits.move(List.of(new Move("border", "north", "south"))).apply(SYSTEM);

        assertThat(after.get(Place.class, "border").parents()).containsExactly("south");
        assertThat(after.get(Practice.class, "p3").places()).containsExactly("border");
        assertThat(Populations.of(after).ofPlace("south")).isEqualTo(85_700);
    }

    @Test
    void a_place_can_move_to_the_top_and_back() {
        var top = edits.move(List.of(new Move("north", "coast", ""))).apply(SYSTEM);

        assertThat(Hierarchy.of(top).roots()).extracting(Place::name).containsExactly("North", "The Coast");
        assertThat(PlaceEdits.in(top).move(List.of(new Move("north", "", "coast"))).apply(top)).isEqualTo(SYSTEM);
    }

    @Test
    void several_places_move_together_or_not_at_all() {
        var edit = edits.move(List.of(new Move("cliffs", "north", "south"), new Move("north", "coast", "south")));

        assertThat(edit.label()).isEqualTo("Move 2 places to South");
        refuses(edit, "North (partnership) cannot lie in South (partnership)");
    }

    @Test
    void a_place_cannot_lie_in_itself_or_in_what_lies_in_it() {
        refuses(edits.addParent("north", "north"), "cannot lie in itself");
        refuses(
                edits.move(List.of(new Move("coast", "", "cliffs"))),
                "The Coast cannot lie in Cliffs, because Cliffs lies in The Coast. Move Cliffs out of it first.");
    }

    @Test
    void a_place_lies_only_in_places_of_a_farther_level() {
        refuses(
                edits.move(List.of(new Move("south", "coast", "north"))),
                "South (partnership) cannot lie in North (partnership). It can lie in a place of a farther level:"
                        + " system, beyond the system.");
    }

    @Test
    void a_level_changes_only_where_the_order_stays() {
        refuses(edits.setLevel("north", "system"), "North (system) cannot lie in The Coast (system)");
        refuses(edits.setLevel("north", "neighbourhood"), "(neighbourhood) cannot lie in North (neighbourhood)");
        assertThat(edits.setLevel("coast", "beyond").apply(SYSTEM).get(Place.class, "coast").level())
                .isEqualTo("beyond");
    }

    @Test
    void a_further_parent_leaves_practices_counted_where_they_were() {
        var edit = edits.addParent("cliffs", "south");
        var after = edit.apply(SYSTEM);

        assertThat(edit.label()).isEqualTo("Put Cliffs in South as well");
        assertThat(after.get(Place.class, "cliffs").parents()).containsExactly("north", "south");
        assertThat(after.get(Practice.class, "p1").places()).containsExactly("cliffs", "north");
        assertThat(Populations.of(after).ofPlace("south")).isEqualTo(65_700);
    }

    @Test
    void taking_a_parent_away_undoes_what_adding_it_did() {
        var after = edits.addParent("cliffs", "south").apply(SYSTEM);

        assertThat(PlaceEdits.in(after).removeParent("cliffs", "south").apply(after)).isEqualTo(SYSTEM);
    }

    @Test
    void deleting_a_place_moves_what_is_in_it_up() {
        var edit = edits.delete(List.of("north"), Contents.MOVE_UP);
        var after = edit.apply(SYSTEM);

        assertThat(edit.label()).isEqualTo("Delete North");
        assertThat(children(after, "coast")).containsExactly("Cliffs", "South");
        assertThat(after.get(Place.class, "border").parents()).containsExactly("south");
        assertThat(after.get(Practice.class, "p3").places()).containsExactly("border");
        assertThat(after.get(Organisation.class, "coast-trust").places()).containsExactly("south");
        assertThat(Populations.of(after).ofPlace("coast")).isEqualTo(125_700);
    }

    @Test
    void deleting_a_shared_neighbourhood_leaves_each_practice_where_it_counted() {
        var after = edits.delete(List.of("border"), Contents.MOVE_UP).apply(SYSTEM);

        assertThat(after.get(Practice.class, "p3").places()).containsExactly("north");
        assertThat(after.get(Practice.class, "p4").places()).containsExactly("south");
        assertThat(Populations.of(after).unallocated()).containsExactlyInAnyOrder("p3", "p4", "p5");
    }

    @Test
    void deleting_a_place_with_what_is_in_it_spares_practices_and_what_lies_elsewhere_too() {
        assertThat(edits.deleted(List.of("north"), Contents.DELETE)).containsExactly("north", "cliffs");

        var after = edits.delete(List.of("north"), Contents.DELETE).apply(SYSTEM);

        assertThat(after.all(Place.class)).extracting(Place::id).containsExactlyInAnyOrder(
                "coast", "south", "sands", "border");
        assertThat(after.get(Practice.class, "p1").places()).containsExactly("coast");
        assertThat(Populations.of(after).ofPlace("coast")).isEqualTo(125_700);
    }

    @Test
    void deleting_everything_leaves_the_practices_in_no_place() {
        var all = SYSTEM.all(Place.class).stream().map(Place::id).toList();
        var edit = edits.delete(all, Contents.DELETE);
        var after = edit.apply(SYSTEM);

        assertThat(edit.label()).isEqualTo("Delete 6 places");
        assertThat(after.count(Place.class)).isZero();
        assertThat(after.count(Practice.class)).isEqualTo(5);
        assertThat(after.all(Practice.class)).allSatisfy(practice -> assertThat(practice.places()).isEmpty());
    }

    @Test
    void an_edit_of_a_place_that_has_gone_is_refused() {
        var gone = SYSTEM.without(SYSTEM.get(Place.class, "cliffs"));

        refuses(edits.rename("cliffs", "Rocks"), gone, "no longer in the system");
        refuses(edits.addParent("sands", "cliffs"), gone, "no longer in the system");
    }

    private static List<String> children(Snapshot snapshot, String id) {
        return Hierarchy.of(snapshot).children(id).stream().map(Place::name).filter(name -> !name.equals("Border")).toList();
    }

    private static void refuses(Edit edit, String message) {
        refuses(edit, SYSTEM, message);
    }

    private static void refuses(Edit edit, Snapshot before, String message) {
        assertThatThrownBy(() -> edit.apply(before)).isInstanceOf(EditRefused.class).hasMessageContaining(message);
    }
}
