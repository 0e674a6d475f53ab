package org.rightplace.workspace.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.testing.Coast.SYSTEM;
import static org.rightplace.workspace.testing.Coast.practice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;

class PracticeEditsTest {

    private final PracticeEdits edits = PracticeEdits.in(SYSTEM);
    private final OrganisationEdits organisations = OrganisationEdits.in(SYSTEM);

    @Test
    void a_practice_moves_into_a_neighbourhood_and_out_of_the_one_it_was_in() {
        var edit = edits.move(List.of("p2"), "cliffs", List.of());

        assertThat(edit.label()).isEqualTo("Move Bay View to Cliffs");
        assertThat(placesOf(edit, "p2")).containsExactly("cliffs");
    }

    @Test
    void in_a_shared_neighbourhood_it_stays_in_the_partnership_it_was_in() {
        assertThat(placesOf(edits.move(List.of("p2"), "border", List.of()), "p2")).containsExactly("border", "south");
        assertThat(placesOf(edits.move(List.of("p5"), "border", List.of()), "p5")).containsExactly("border", "south");
    }

    @Test
    void unless_the_user_says_which() {
        assertThat(placesOf(edits.move(List.of("p2"), "border", List.of("north", "coast")), "p2"))
                .containsExactly("border", "north");
        assertThat(placesOf(edits.move(List.of("p4"), "border", List.of("north")), "p4"))
                .containsExactly("border", "north");
    }

    @Test
    void a_practice_can_be_in_a_partnership_alone_or_nowhere() {
        assertThat(placesOf(edits.move(List.of("p3"), "south", List.of()), "p3")).containsExactly("south");
        assertThat(placesOf(edits.takeOut(List.of("p3")), "p3")).isEmpty();
    }

    @Test
    void codes_are_unique_whatever_their_case_and_people_are_not_negative() {
        refuses(edits.setCode("p1", " cP2 "), "The code CP2 already belongs to Bay View");
        refuses(edits.add(practice("p1b", "Twin", 5L).withCode("Cp1")), "already belongs to Cliff House");
        refuses(edits.setPatients("p1", -1L), "fewer than 0 people");
        refuses(edits.move(List.of("p1"), "nowhere", List.of()), "no longer in the system");
        refuses(edits.setCommissioner("p1", "nobody"), "no longer in the system");
        assertThat(edits.setPatients("p1", null).apply(SYSTEM).get(Practice.class, "p1").patients()).isNull();
    }

    @Test
    void deleting_the_commissioner_leaves_the_practice_without_one() {
        var commissioned = edits.setCommissioner("p1", "north-ccg").apply(SYSTEM);

        var edit = OrganisationEdits.in(commissioned).delete(List.of("north-ccg"));
        var after = edit.apply(commissioned);

        assertThat(edit.label()).isEqualTo("Delete North Commissioners");
        assertThat(after.find(Organisation.class, "north-ccg")).isEmpty();
        assertThat(after.get(Practice.class, "p1").commissioner()).isEmpty();
    }

    @Test
    void an_organisation_joins_and_leaves_places() {
        var joined = organisations.addPlace("north-ccg", "south").apply(SYSTEM);

        assertThat(joined.get(Organisation.class, "north-ccg").places()).containsExactly("north", "south");
        assertThat(OrganisationEdits.in(joined).removePlace("north-ccg", "south").apply(joined)).isEqualTo(SYSTEM);
        refuses(organisations.addPlace("north-ccg", "nowhere"), "no longer in the system");
    }

    @Test
    void an_organisation_is_described() {
        var after = organisations.setKind("north-ccg", OrganisationKind.COUNCIL).apply(SYSTEM);
        after = OrganisationEdits.in(after).setCode("north-ccg", "01k").apply(after);
        after = OrganisationEdits.in(after).rename("north-ccg", "Northern Council").apply(after);

        var organisation = after.get(Organisation.class, "north-ccg");
        assertThat(organisation.name()).isEqualTo("Northern Council");
        assertThat(organisation.code()).isEqualTo("01K");
        assertThat(organisation.kind()).isEqualTo(OrganisationKind.COUNCIL);
        refuses(organisations.rename("north-ccg", ""), "needs a name");
    }

    private static List<String> placesOf(Edit edit, String practice) {
        return edit.apply(SYSTEM).get(Practice.class, practice).places();
    }

    private static void refuses(Edit edit, String message) {
        assertThatThrownBy(() -> edit.apply(SYSTEM)).isInstanceOf(EditRefused.class).hasMessageContaining(message);
    }
}
