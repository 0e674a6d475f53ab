package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.placements.Ward.SYSTEM;
import static org.rightplace.workspace.placements.Ward.TALKING;
import static org.rightplace.workspace.placements.Ward.at;
import static org.rightplace.workspace.placements.Ward.because;
import static org.rightplace.workspace.placements.Ward.placed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Alternative;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class AlternativeEditsTest {

    private static final Snapshot PLACED = placed(SYSTEM, TALKING, at("partnership"));
    private static final Snapshot PROPOSED = AlternativeEdits.propose(
                    TALKING, "Once for all", List.of(at("system")), because("one standard"))
            .apply(PLACED);

    @Test
    void an_alternative_stands_beside_the_placement_and_changes_nothing() {
        assertThat(PROPOSED.get(Placement.class, "talking")).isEqualTo(PLACED.get(Placement.class, "talking"));
        assertThat(only(PROPOSED)).satisfies(one -> {
            assertThat(one.name()).isEqualTo("Once for all");
            assertThat(one.pros()).isEqualTo("one standard");
            assertThat(one.who()).isEqualTo("Lead");
            assertThat(one.date()).isEqualTo("2026-03-02");
        });
    }

    @Test
    void proposing_under_a_name_again_changes_that_alternative_and_keeps_what_was_said() {
        var after = AlternativeEdits.propose(TALKING, "once for ALL", List.of(at("beyond")), because("scarce skills"))
                .apply(PROPOSED);

        assertThat(only(after).shares()).containsExactly(at("beyond"));
        assertThat(only(after).pros()).isEqualTo("one standard\nscarce skills");
        assertThat(only(after).id()).isEqualTo(only(PROPOSED).id());
    }

    @Test
    void adopting_places_the_service_and_keeps_the_trail_and_the_alternative() {
        var settled = PROPOSED.with(PROPOSED.get(Placement.class, "talking").withStatus(PlacementStatus.AGREED));

        var after = AlternativeEdits.adopt(only(settled), because("all tables agreed")).apply(settled);

        var placement = after.get(Placement.class, "talking");
        assertThat(placement.shares()).containsExactly(at("system"));
        assertThat(placement.trail()).hasSize(2).last().satisfies(move -> {
            assertThat(move.from()).isEqualTo("partnership");
            assertThat(move.to()).isEqualTo("system");
            assertThat(move.why()).isEqualTo("all tables agreed");
        });
        assertThat(placement.status()).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(AlternativeEdits.adopted(after, only(after))).isTrue();
        assertThat(AlternativeEdits.adopted(PROPOSED, only(PROPOSED))).isFalse();
    }

    @Test
    void what_lacks_a_name_a_reason_or_a_level_is_refused() {
        assertThatThrownBy(() -> AlternativeEdits.propose(TALKING, " ", List.of(at("system")), because("x")).apply(PLACED))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> AlternativeEdits.propose(TALKING, "A", List.of(at("system")), because(" ")).apply(PLACED))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("speaks for");
        assertThatThrownBy(() -> AlternativeEdits.propose(TALKING, "A", List.of(at("moon")), because("x")).apply(PLACED))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> AlternativeEdits.adopt(only(PROPOSED), because("")).apply(PROPOSED))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void two_alternatives_of_a_service_cannot_have_one_name() {
        var two = AlternativeEdits.propose(TALKING, "Beyond", List.of(at("beyond")), because("x")).apply(PROPOSED);

        assertThat(AlternativeEdits.of(two, "talking")).extracting(Alternative::name).containsExactly("Once for all", "Beyond");
        assertThatThrownBy(() -> AlternativeEdits.rename(only(PROPOSED), "beyond").apply(two))
                .isInstanceOf(EditRefused.class);
        assertThat(AlternativeEdits.named(AlternativeEdits.rename(only(PROPOSED), "Central").apply(two), "talking", "central"))
                .isPresent();
    }

    @Test
    void it_is_changed_and_removed() {
        var changed = AlternativeEdits.cons(only(PROPOSED), "far").apply(
                AlternativeEdits.pros(only(PROPOSED), "fair").apply(PROPOSED));
        assertThat(only(changed)).extracting(Alternative::pros, Alternative::cons).containsExactly("fair", "far");
        assertThat(AlternativeEdits.remove(only(PROPOSED)).apply(PROPOSED)).isEqualTo(PLACED);
    }

    private static Alternative only(Snapshot snapshot) {
        return AlternativeEdits.of(snapshot, "talking").getFirst();
    }
}
