package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Basis;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class PlacementEditsTest {

    private static final Service SERVICE =
            ServiceBuilder.builder().id("s").kind(ServiceKind.SERVICE).name("Talking therapies").build();
    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder().id("f")
                    .levels(List.of(
                            LevelBuilder.builder().id("near").name("Near").build(),
                            LevelBuilder.builder().id("far").name("Far").build()))
                    .build())
            .with(SERVICE);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Basis EVIDENCE = new Basis(true, "Waiting times", "Dashboard", Extras.NONE);

    @Test
    void each_change_of_level_leaves_a_step_with_its_reason() {
        var first = PlacementEdits.place(SERVICE, at("near"), because("first thought")).apply(SYSTEM);
        var second = PlacementEdits.place(SERVICE, at("far"), because("too few staff")).apply(first);

        assertThat(placement(second).trail()).extracting("from", "to", "why")
                .containsExactly(
                        tuple("", "near", "first thought"),
                        tuple("near", "far", "too few staff"));
        assertThat(placement(second).trail()).extracting("when").containsOnly(NOON);
    }

    @Test
    void the_first_reason_is_the_rationale_until_somebody_writes_another() {
        var first = PlacementEdits.place(SERVICE, at("near"), because("first thought")).apply(SYSTEM);
        var moved = PlacementEdits.place(SERVICE, at("far"), because("too few staff")).apply(first);
        var written = PlacementEdits.rationale(SERVICE, "").apply(moved);
        var back = PlacementEdits.place(SERVICE, at("near"), because("staff found")).apply(written);

        assertThat(placement(moved).rationale()).isEqualTo("first thought");
        assertThat(placement(back).rationale()).as("what was taken out stays out").isEmpty();
    }

    @Test
    void a_first_proposal_has_its_own_rationale_and_not_the_reason_of_its_step() {
        var after = PlacementEdits.propose(SERVICE, at("far"), "The score's", List.of(EVIDENCE), because("scored 3.0"))
                .apply(SYSTEM);

        assertThat(placement(after).rationale()).isEqualTo("The score's");
    }

    @Test
    void a_change_of_level_without_a_reason_is_refused_and_no_change_needs_none() {
        var placed = PlacementEdits.place(SERVICE, at("near"), because("x")).apply(SYSTEM);

        assertThatThrownBy(() -> PlacementEdits.place(SERVICE, at("far"), because(" ")).apply(placed))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Say why Talking therapies goes there");
        assertThat(PlacementEdits.place(SERVICE, at("near"), because("")).apply(placed)).isSameAs(placed);
    }

    @Test
    void a_level_that_is_gone_is_refused() {
        assertThatThrownBy(() -> PlacementEdits.place(SERVICE, at("nowhere"), because("x")).apply(SYSTEM))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> PlacementEdits.place(SERVICE, List.of(), because("x")).apply(SYSTEM))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void a_proposal_does_not_overwrite_what_somebody_has_written() {
        var written = PlacementEdits.rationale(SERVICE, "Ours")
                .apply(PlacementEdits.place(SERVICE, at("near"), because("x")).apply(SYSTEM));

        var after = PlacementEdits.propose(SERVICE, at("far"), "The score's", List.of(EVIDENCE), because("scored 3.0"))
                .apply(written);

        assertThat(placement(after).rationale()).isEqualTo("Ours");
        assertThat(placement(after).basis()).containsExactly(EVIDENCE);
    }

    @Test
    void a_status_is_reached_only_with_what_it_needs() {
        var placed = PlacementEdits.rationale(SERVICE, "")
                .apply(PlacementEdits.place(SERVICE, at("near"), because("x")).apply(SYSTEM));
        assertThatThrownBy(() -> PlacementEdits.status(SERVICE, PlacementStatus.AGREED).apply(placed))
                .isInstanceOf(EditRefused.class)
                .hasMessage("Talking therapies cannot be marked as agreed yet. Write a rationale. "
                        + "Add what it rests on, evidence or opinion.");

        var agreed = PlacementEdits.status(SERVICE, PlacementStatus.AGREED)
                .apply(PlacementEdits.addBasis(SERVICE, new Basis(false, "Clinical view", "", Extras.NONE))
                        .apply(PlacementEdits.rationale(SERVICE, "Because").apply(placed)));
        assertThat(placement(agreed).status()).isEqualTo(PlacementStatus.AGREED);
        assertThatThrownBy(() -> PlacementEdits.status(SERVICE, PlacementStatus.RATIFIED).apply(agreed))
                .hasMessageContaining("Add evidence");

        var ratified = PlacementEdits.status(SERVICE, PlacementStatus.RATIFIED)
                .apply(PlacementEdits.addBasis(SERVICE, EVIDENCE).apply(agreed));
        assertThat(placement(ratified).status()).isEqualTo(PlacementStatus.RATIFIED);
    }

    @Test
    void what_was_agreed_is_proposed_again_when_it_moves() {
        var agreed = PlacementEdits.place(SERVICE, at("near"), because("x")).apply(SYSTEM);
        agreed = agreed.with(placement(agreed).withStatus(PlacementStatus.RATIFIED));

        var moved = PlacementEdits.place(SERVICE, at("far"), because("y")).apply(agreed);

        assertThat(placement(moved).status()).isEqualTo(PlacementStatus.PROPOSED);
    }

    @Test
    void what_it_rests_on_is_changed_by_position() {
        var placed = PlacementEdits.addBasis(SERVICE, EVIDENCE)
                .apply(PlacementEdits.place(SERVICE, at("near"), because("x")).apply(SYSTEM));
        var changed = PlacementEdits.setBasis(SERVICE, 0, basis -> basis.withSource("Report")).apply(placed);

        assertThat(placement(changed).basis()).containsExactly(EVIDENCE.withSource("Report"));
        assertThat(placement(PlacementEdits.removeBasis(SERVICE, 0).apply(changed)).basis()).isEmpty();
        assertThatThrownBy(() -> PlacementEdits.removeBasis(SERVICE, 3).apply(changed)).isInstanceOf(EditRefused.class);
    }

    @Test
    void a_service_that_is_not_placed_has_nothing_to_change() {
        assertThatThrownBy(() -> PlacementEdits.rationale(SERVICE, "x").apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("not placed yet");
    }

    private static List<Share> at(String level) {
        return List.of(new Share(level, List.of(), "", Extras.NONE));
    }

    private static PlacementEdits.Reason because(String why) {
        return new PlacementEdits.Reason(NOON, "Workstream lead", why);
    }

    private static Placement placement(Snapshot snapshot) {
        return snapshot.get(Placement.class, "s");
    }
}
