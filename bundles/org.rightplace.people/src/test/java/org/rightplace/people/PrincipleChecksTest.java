package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.people.Sample.BUYERS;
import static org.rightplace.people.Sample.change;
import static org.rightplace.people.Sample.system;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rightplace.people.PrincipleChecks.State;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class PrincipleChecksTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

    private static PrincipleChecks.Check few(Snapshot snapshot) {
        return PrincipleChecks.of(snapshot, "cancer").getFirst();
    }

    @Test
    void the_one_on_few_changes_is_worked_out() {
        var one = system().with(change("a", BUYERS, "cancer", DAY));

        assertThat(few(system()).state()).isEqualTo(State.OPEN);
        assertThat(few(one).state()).isEqualTo(State.KEPT);
        assertThat(few(one.with(change("b", BUYERS, "cancer", null))).state()).isEqualTo(State.OPEN);
        assertThat(few(one.with(change("b", BUYERS, "other", DAY)))).satisfies(check -> {
            assertThat(check.state()).isEqualTo(State.NOT_KEPT);
            assertThat(check.why()).isEqualTo("More than one change within 100 days for Contract managers.");
        });
    }

    @Test
    void what_others_do_to_the_same_people_is_not_denied() {
        var late = system().with(change("a", BUYERS, "cancer", DAY.plusYears(2)))
                .with(change("b", BUYERS, "other", DAY)).with(change("c", BUYERS, "other", DAY.plusDays(50)));

        assertThat(few(late)).satisfies(check -> {
            assertThat(check.state()).isEqualTo(State.KEPT);
            assertThat(check.why()).isEqualTo("This workstream gives nobody more than one change within 100 days."
                    + " Others do, to people whom it changes too: Contract managers.");
        });
    }

    @Test
    void the_others_are_attested_with_evidence() {
        var attest = Attestations.attest("cancer", "fair", true, "Joint panel for every post", "OD lead", DAY);
        var after = attest.apply(system());
        var said = Attestations.of(after, "cancer", "fair").orElseThrow();

        assertThat(PrincipleChecks.of(system(), "cancer").getLast().state()).isEqualTo(State.OPEN);
        assertThat(PrincipleChecks.of(after, "cancer").getLast().state()).isEqualTo(State.KEPT);
        assertThat(PrincipleChecks.of(after, "other").getLast().state()).isEqualTo(State.OPEN);
        assertThat(Attestations.withdraw(said).apply(after)).isEqualTo(system());
        assertThatThrownBy(() -> Attestations.evidence(said, " ").apply(after)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> Attestations.attest("cancer", "fair", true, "", "", DAY).apply(system()))
                .isInstanceOf(EditRefused.class);
    }
}
