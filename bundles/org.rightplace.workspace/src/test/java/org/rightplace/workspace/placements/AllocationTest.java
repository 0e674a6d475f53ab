package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Share;
import org.rightplace.model.ShareBuilder;

class AllocationTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Near").build(),
                    LevelBuilder.builder().id("far").name("Far").build()))
            .functions(List.of(
                    CommissioningFunctionBuilder.builder().id("needs").name("Needs").build(),
                    CommissioningFunctionBuilder.builder().id("design").name("Design").build(),
                    CommissioningFunctionBuilder.builder().id("buying").name("Buying").build()))
            .build();

    @Test
    void a_share_that_names_nothing_holds_the_rest() {
        var blend = Allocation.of(FRAMEWORK, List.of(share("near", "needs"), share("far")));

        assertThat(blend.levelOf("needs")).contains("near");
        assertThat(blend.levelOf("buying")).contains("far");
        assertThat(blend.leading()).contains("far");
    }

    @Test
    void places_named_in_another_order_are_the_same_location() {
        var blend = Allocation.of(FRAMEWORK, List.of(
                share("near", "needs").withPlaces(List.of("north", "south")), share("far", "design", "buying")));

        assertThat(blend.moved(1, new Location("near", List.of("south", "north"))).shares()).hasSize(1);
    }

    @Test
    void moving_a_function_makes_a_blend_and_moving_it_back_a_plain_placement() {
        var whole = Allocation.whole(FRAMEWORK, "far");
        var blend = whole.with("needs", "near");

        assertThat(blend.shares()).containsExactly(share("near", "needs"), share("far", "design", "buying"));
        assertThat(blend.with("needs", "far")).isEqualTo(whole);
    }

    @Test
    void a_function_nobody_holds_is_held_by_nobody() {
        var gap = Allocation.of(FRAMEWORK, List.of(share("near", "needs"), share("far", "design")));

        assertThat(gap.levelOf("buying")).isEmpty();
        assertThat(gap.with("buying", "near").levelOf("buying")).contains("near");
    }

    @Test
    void the_first_function_to_be_placed_takes_no_other_along() {
        var one = Allocation.of(FRAMEWORK, List.of()).with("needs", "near");

        assertThat(one.shares()).containsExactly(share("near", "needs"));
        assertThat(one.levelOf("buying")).isEmpty();
        assertThat(one.with("design", "near").with("buying", "near").shares()).containsExactly(share("near"));
    }

    @Test
    void a_part_that_stands_for_delivery_keeps_its_words() {
        var delivery = ShareBuilder.builder().level("near").note("delivery only").build();
        var shares = List.of(share("far"), delivery);

        var after = Allocation.of(FRAMEWORK, shares).with("needs", "far");

        assertThat(after.shares()).contains(delivery.withWordsAlone(true));
        assertThat(after.levelOf("buying")).contains("far");
    }

    @Test
    void a_part_that_stands_for_delivery_holds_nothing_that_is_taken_from_others() {
        var shares = List.of(share("far", "needs", "design", "buying"), ShareBuilder.builder().level("near").note("delivery only").build());

        var without = Allocation.of(FRAMEWORK, shares).without("needs");
        var gone = Allocation.of(FRAMEWORK, shares).withoutPart(0);

        assertThat(without.levelOf("needs")).isEmpty();
        assertThat(without.levelOf("buying")).contains("far");
        assertThat(gone.shares()).extracting(Share::note).containsExactly("delivery only");
        assertThat(gone.levelOf("design")).isEmpty();
    }

    @Test
    void a_part_that_stands_for_delivery_can_be_given_a_function_and_joined_by_another() {
        var shares = List.of(share("far"), ShareBuilder.builder().level("near").note("delivery only").wordsAlone(true).build());
        var allocation = Allocation.of(FRAMEWORK, shares);

        assertThat(allocation.with("needs", "near").levelOf("needs")).contains("near");
        assertThat(allocation.with("needs", "near").levelOf("buying")).contains("far");
        assertThat(allocation.moved(1, Location.level("far")).shares()).containsExactly(share("far").withNote("delivery only"));
        assertThat(allocation.moved(0, Location.level("near")).levelOf("buying")).contains("near");
    }

    @Test
    void a_function_that_a_newer_framework_names_is_kept() {
        var shares = List.of(share("near", "needs", "prophecy"), share("far", "design", "buying"));

        var after = Allocation.of(FRAMEWORK, shares).with("needs", "far");

        assertThat(after.shares()).contains(share("near", "prophecy"));
    }

    @Test
    void of_levels_that_hold_as_much_the_farther_leads() {
        var even = Allocation.of(FRAMEWORK, List.of(share("far", "buying"), share("near", "needs")));

        assertThat(even.leading()).contains("far");
        assertThat(Allocation.of(FRAMEWORK, List.of()).leading()).isEmpty();
    }

    private static Share share(String level, String... functions) {
        return new Share(level, List.of(functions), "", Extras.NONE);
    }
}
