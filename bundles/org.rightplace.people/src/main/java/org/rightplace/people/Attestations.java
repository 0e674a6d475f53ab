package org.rightplace.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightplace.model.Attestation;
import org.rightplace.model.Extras;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;

/** What workstreams say on how they keep the principles. */
public final class Attestations {

    private Attestations() {}

    /** What a workstream says on a principle; the latest where it says several things. */
    public static Optional<Attestation> of(Snapshot snapshot, String workstreamId, String principleId) {
        return snapshot.all(Attestation.class).stream()
                .filter(attestation -> attestation.workstream().equals(workstreamId)
                        && attestation.principle().equals(principleId))
                .max(Comparator.comparing(Attestation::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Attestation::id));
    }

    /**
     * Says that a principle is kept, or that it is not.
     *
     * @throws EditRefused when applied, if it is said to be kept without evidence
     */
    public static Edit attest(String workstreamId, String principleId, boolean kept, String evidence, String who, LocalDate date) {
        var id = Ids.next();
        return Edit.of(kept ? "Attest a principle" : "Say that a principle is not kept", before -> {
            if (kept && evidence.isBlank()) {
                throw new EditRefused("Say what shows that the principle is kept. Without evidence it counts as open.");
            }
            var attestation = of(before, workstreamId, principleId)
                    .orElseGet(() -> new Attestation(id, workstreamId, principleId, false, "", "", null, Extras.NONE));
            return before.with(attestation.with(to -> to.kept(kept).evidence(evidence.strip()).who(who).date(date)));
        });
    }

    /** Changes what an attestation rests on; keystrokes are undone together. */
    public static Edit evidence(Attestation attestation, String evidence) {
        UnaryOperator<Attestation> change = now -> {
            if (now.kept() && evidence.isBlank()) {
                throw new EditRefused("A principle that is said to be kept needs evidence. Take the attestation back first.");
            }
            return now.withEvidence(evidence);
        };
        return Records.change(Attestation.class, attestation.id(), "evidence", "Change the evidence for a principle", change);
    }

    /** Takes an attestation back. */
    public static Edit withdraw(Attestation attestation) {
        return Edit.of("Take an attestation back", before -> before.without(attestation));
    }
}
