package org.rightplace.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.testing.Coast.SYSTEM;
import static org.rightplace.workspace.testing.Coast.organisation;
import static org.rightplace.workspace.testing.Coast.place;
import static org.rightplace.workspace.testing.Coast.practice;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.ReferenceFindings;

class PlaceFindingsTest {

    @Test
    void a_neighbourhood_outside_its_range_is_a_warning() {
        var crowded = SYSTEM.with(practice("p2", "Bay View", 93_650L, "sands"));

        assertThat(of(crowded, "population-range")).extracting(Finding::message).containsExactly(
                "Border serves 25,000 people; the range for its level, neighbourhood, is 30,000 to 50,000 people.",
                "Sands serves 93,650 people; the range for its level, neighbourhood, is 30,000 to 50,000 people.");
        assertThat(of(crowded, "population-range")).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(of(crowded, "population-range").getLast().about())
                .containsExactly(new EntityRef(Place.class, "sands"));
    }

    @Test
    void a_neighbourhood_with_nobody_in_it_is_worth_knowing() {
        var empty = SYSTEM.with(place("isle", "Isle", "neighbourhood", "north"));

        assertThat(of(empty, "population-unknown")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
            assertThat(finding.message()).startsWith("Nobody is registered under Isle yet.");
        });
    }

    @Test
    void a_missing_parent_can_be_taken_away() {
        var dangling = SYSTEM.with(place("cliffs", "Cliffs", "neighbourhood", "north", "gone"));

        var finding = of(dangling, "place-parent-missing").getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.remedy().orElseThrow().apply(dangling)).isEqualTo(SYSTEM);
    }

    @Test
    void places_in_each_other_are_named() {
        var circle = SYSTEM.with(place("north", "North", "partnership", "south"))
                .with(place("south", "South", "partnership", "north"));

        assertThat(of(circle, "place-circle")).extracting(finding -> finding.about().getFirst().id())
                .containsExactly("north", "south");
    }

    @Test
    void a_place_in_a_nearer_one_is_an_error() {
        var upsideDown = SYSTEM.with(place("east", "East", "partnership", "cliffs"));

        assertThat(of(upsideDown, "place-level-order")).singleElement().satisfies(finding -> assertThat(finding.message())
                .startsWith("East (partnership) cannot lie in Cliffs (neighbourhood)."));
    }

    @Test
    void a_level_that_the_framework_lacks_is_an_error() {
        assertThat(of(SYSTEM.with(place("x", "X", "continent")), "place-level")).hasSize(1);
    }

    @Test
    void a_place_beside_the_system_is_a_warning() {
        assertThat(of(SYSTEM.with(place("isle", "Isle", "partnership")), "place-nowhere")).singleElement().satisfies(
                finding -> assertThat(finding.message()).startsWith("Isle lies in no other place"));
    }

    @Test
    void a_practice_in_a_missing_place_can_be_taken_out_of_it() {
        var dangling = SYSTEM.with(practice("p1", "Cliff House", 40_000L, "cliffs", "gone"));

        var finding = of(dangling, "practice-place-missing").getFirst();

        assertThat(finding.message()).isEqualTo("Cliff House is in a place that is no longer there.");
        assertThat(finding.remedy().orElseThrow().apply(dangling)).isEqualTo(SYSTEM);
    }

    @Test
    void a_practice_in_no_neighbourhood_is_worth_knowing() {
        assertThat(of(SYSTEM, "practice-unallocated")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
            assertThat(finding.message()).startsWith("Harbour is in no neighbourhood");
        });
    }

    @Test
    void a_practice_without_a_number_of_people_is_worth_knowing() {
        assertThat(of(SYSTEM.with(practice("p9", "New Surgery", null, "cliffs")), "practice-people-unknown")).hasSize(1);
    }

    @Test
    void a_number_of_people_that_cannot_be_is_an_error() {
        for (long impossible : new long[] {-11_172, 2_147_483_648L}) {
            assertThat(of(SYSTEM.with(practice("p9", "New Surgery", impossible, "cliffs")), "practice-people-impossible"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        }
    }

    @Test
    void a_missing_commissioner_can_be_left_open() {
        var system = SYSTEM.with(practice("p1", "Cliff House", 40_000L, "cliffs").withCommissioner("gone"));

        assertThat(of(system, "practice-commissioner-missing").getFirst().remedy().orElseThrow().apply(system))
                .isEqualTo(SYSTEM);
    }

    @Test
    void an_organisation_in_a_missing_place_can_be_taken_out_of_it() {
        var system = SYSTEM.with(organisation("north-ccg", "North Commissioners", "north", "gone"));

        assertThat(of(system, "organisation-place-missing").getFirst().remedy().orElseThrow().apply(system))
                .isEqualTo(SYSTEM);
    }

    @Test
    void an_empty_system_has_nothing_to_find() {
        assertThat(new PlaceFindings().validate(Snapshot.empty())).isEmpty();
    }

    private static List<Finding> of(Snapshot snapshot, String rule) {
        return Stream.of(new PlaceFindings(), new ReferenceFindings())
                .flatMap(check -> check.validate(snapshot).stream())
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
