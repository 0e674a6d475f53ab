package org.rightplace.workspace.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Practice;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.workspace.Snapshot;

class PopulationsTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .levels(List.of(
                            level("neighbourhood", NhsArea.PCN),
                            level("partnership", NhsArea.CCG),
                            level("system", NhsArea.STP)))
                    .build())
            .with(place("coast", "system"))
            .with(place("north", "partnership", "coast"))
            .with(place("south", "partnership", "coast"))
            .with(place("inland", "neighbourhood", "north"))
            .with(place("border", "neighbourhood", "north", "south"));

    @Test
    void people_roll_up_from_practice_to_system() {
        var populations = Populations.of(SYSTEM.with(practice("a", 100L, "inland")).with(practice("b", 20L, "inland")));

        assertThat(populations.ofPlace("inland")).isEqualTo(120);
        assertThat(populations.ofPlace("north")).isEqualTo(120);
        assertThat(populations.ofPlace("coast")).isEqualTo(120);
        assertThat(populations.ofPlace("south")).isZero();
        assertThat(populations.practicesOf("north")).isEqualTo(2);
    }

    @Test
    void a_neighbourhood_in_two_places_is_shared_practice_by_practice() {
        var populations = Populations.of(
                SYSTEM.with(practice("a", 100L, "border", "north")).with(practice("b", 20L, "border", "south")));

        assertThat(populations.ofPlace("border")).isEqualTo(120);
        assertThat(populations.ofPlace("north")).isEqualTo(100);
        assertThat(populations.ofPlace("south")).isEqualTo(20);
        assertThat(populations.ofPlace("coast")).isEqualTo(120);
        assertThat(populations.ofLevel("partnership")).isEqualTo(120);
    }

    @Test
    void nobody_is_counted_again_for_a_name_but_for_a_move_or_a_figure() {
        var before = SYSTEM.with(practice("a", 100L, "inland"));
        var counted = before.derive(Headcount.DERIVATION);

        var renamed = PlaceEdits.in(before).rename("inland", "Moors").apply(before);
        renamed = PracticeEdits.in(renamed).rename("a", "Moor House").apply(renamed);
        assertThat(renamed.derive(Headcount.DERIVATION)).isSameAs(counted);
        assertThat(Populations.of(renamed).placesOf(renamed.get(Practice.class, "a")))
                .first().extracting(Place::name).isEqualTo("Moors");
        assertThat(Populations.of(renamed).practicesUnder("north")).extracting(Practice::name).containsExactly("Moor House");

        var moved = renamed.with(renamed.get(Place.class, "inland").withParents(List.of("south")));
        assertThat(Populations.of(moved).ofPlace("south")).isEqualTo(100);
        var grown = renamed.with(renamed.get(Practice.class, "a").withPatients(150L));
        assertThat(Populations.of(grown).ofPlace("north")).isEqualTo(150);
    }

    @Test
    void a_practice_that_does_not_say_which_is_in_both_but_counts_once() {
        var populations = Populations.of(SYSTEM.with(practice("a", 100L, "border")));

        assertThat(populations.ofPlace("north")).isEqualTo(100);
        assertThat(populations.ofPlace("south")).isEqualTo(100);
        assertThat(populations.ofLevel("partnership")).isEqualTo(100);
        assertThat(populations.ofPlace("coast")).isEqualTo(100);
    }

    @Test
    void what_a_practice_names_is_ignored_once_its_neighbourhood_has_moved_away() {
        var moved = SYSTEM.with(place("border", "neighbourhood", "south"));

        var populations = Populations.of(moved.with(practice("a", 100L, "border", "north")));

        assertThat(populations.ofPlace("north")).isZero();
        assertThat(populations.ofPlace("south")).isEqualTo(100);
    }

    @Test
    void a_practice_in_no_neighbourhood_counts_in_its_partnership_and_is_listed() {
        var populations = Populations.of(SYSTEM.with(practice("a", 7L, "south")).with(practice("b", 5L, "inland")));

        assertThat(populations.unallocated()).containsExactly("a");
        assertThat(populations.ofLevel("neighbourhood")).isEqualTo(5);
        assertThat(populations.ofLevel("partnership")).isEqualTo(12);
        assertThat(populations.total()).isEqualTo(12);
    }

    @Test
    void unknown_patients_count_as_a_practice_with_nobody() {
        var populations = Populations.of(SYSTEM.with(practice("a", null, "inland")));

        assertThat(populations.ofPlace("inland")).isZero();
        assertThat(populations.practicesOf("inland")).isEqualTo(1);
    }

    @Test
    void a_number_of_patients_that_cannot_be_counts_nowhere() {
        for (long impossible : new long[] {-5, Long.MIN_VALUE, 1_000_001, Long.MAX_VALUE}) {
            var system = SYSTEM.with(practice("a", 7L, "inland"))
                    .with(practice("b", impossible, "inland"))
                    .with(practice("c", impossible, "south"));
            var populations = Populations.of(system);

            assertThat(populations.ofPlace("inland")).isEqualTo(7);
            assertThat(populations.ofPlace("south")).isZero();
            assertThat(populations.ofLevel("partnership")).isEqualTo(7);
            assertThat(populations.total()).isEqualTo(7);
            assertThat(populations.practicesOf("inland")).isEqualTo(2);
        }
    }

    @Test
    void places_that_lie_in_each_other_are_no_endless_loop() {
        var circle = SYSTEM.with(place("north", "partnership", "south")).with(place("south", "partnership", "north"));

        assertThat(Populations.of(circle.with(practice("a", 9L, "inland"))).ofPlace("north")).isEqualTo(9);
    }

    @Test
    void it_is_computed_again_only_when_what_it_depends_on_changes() {
        var first = SYSTEM.derive(Headcount.DERIVATION);

        assertThat(SYSTEM.with(new org.rightplace.model.Term(
                        "t", "Place", "", List.of(), List.of(), org.rightplace.model.Extras.NONE))
                        .derive(Headcount.DERIVATION))
                .isSameAs(first);
        assertThat(SYSTEM.with(practice("a", 1L, "inland")).derive(Headcount.DERIVATION)).isNotSameAs(first);
    }

    private static Level level(String id, NhsArea area) {
        return LevelBuilder.builder().id(id).name(id).nhsArea(area).build();
    }

    private static Place place(String id, String level, String... parents) {
        return PlaceBuilder.builder().id(id).name(id).level(level).parents(List.of(parents)).build();
    }

    private static Practice practice(String id, Long patients, String... places) {
        return PracticeBuilder.builder().id(id).code(id).patients(patients).places(List.of(places)).build();
    }
}
