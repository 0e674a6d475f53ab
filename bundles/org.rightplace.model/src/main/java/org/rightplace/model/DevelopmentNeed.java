package org.rightplace.model;

import java.time.LocalDate;

/**
 * A skill to be learnt, or organisational development to be done.
 *
 * @param id the stable id
 * @param workstream the id of the workstream it comes from
 * @param staffGroup the id of the staff group concerned, or empty
 * @param change the id of the change that it follows from, or empty
 * @param kind what sort it is
 * @param need what is needed
 * @param owner the role that sees to it
 * @param due when it has to be done, or {@code null}
 * @param done whether it is done
 * @param extras what plugins and newer versions add
 */
@Value
public record DevelopmentNeed(
        String id,
        String workstream,
        String staffGroup,
        String change,
        NeedKind kind,
        String need,
        String owner,
        LocalDate due,
        boolean done,
        Extras extras)
        implements Entity, OfWorkstream, DevelopmentNeedBuilder.With {

    public DevelopmentNeed {
        id = Given.id(id);
        workstream = Given.text(workstream);
        staffGroup = Given.text(staffGroup);
        change = Given.text(change);
        need = Given.text(need);
        owner = Given.text(owner);
        extras = Given.extras(extras);
    }
}
