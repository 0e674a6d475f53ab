package org.rightplace.model;

import java.time.LocalDate;

/**
 * What a workstream says on how it keeps a principle.
 *
 * @param id the stable id
 * @param workstream the id of the workstream
 * @param principle the id of the principle
 * @param kept whether it is kept
 * @param evidence what that rests on
 * @param who the role that says so
 * @param date when it was said, or {@code null}
 * @param extras what plugins and newer versions add
 */
@Value
public record Attestation(
        String id,
        String workstream,
        String principle,
        boolean kept,
        String evidence,
        String who,
        LocalDate date,
        Extras extras)
        implements Entity, OfWorkstream, AttestationBuilder.With {

    public Attestation {
        id = Given.id(id);
        workstream = Given.text(workstream);
        principle = Given.text(principle);
        evidence = Given.text(evidence);
        who = Given.text(who);
        extras = Given.extras(extras);
    }
}
