package org.rightplace.model;

import java.time.LocalDate;

/**
 * A change to the work of a staff group, and the decision that causes it.
 *
 * @param id the stable id
 * @param workstream the id of the workstream it comes from
 * @param staffGroup the id of the staff group
 * @param kind what it does, or {@code null} if that is not decided
 * @param marking how the role stands to the place afterwards, or {@code null} if that is not decided
 * @param wte the whole-time equivalents it concerns, or {@code null} for the whole group
 * @param placeAfter the id of the place they work for afterwards, or empty if it stays
 * @param employerAfter the id of the organisation that employs them afterwards, or empty if it stays
 * @param date when it takes effect, or {@code null} if that is not decided
 * @param service the id of the service whose placement or operating model causes it, or empty
 * @param function the id of the function whose cell causes it; empty if the placement does
 * @param notes notes
 * @param extras what plugins and newer versions add
 */
@Value
public record StaffChange(
        String id,
        String workstream,
        String staffGroup,
        ChangeKind kind,
        RoleMarking marking,
        Double wte,
        String placeAfter,
        String employerAfter,
        LocalDate date,
        String service,
        String function,
        String notes,
        Extras extras)
        implements Entity, OfWorkstream, StaffChangeBuilder.With {

    public StaffChange {
        id = Given.id(id);
        workstream = Given.text(workstream);
        staffGroup = Given.text(staffGroup);
        placeAfter = Given.text(placeAfter);
        employerAfter = Given.text(employerAfter);
        service = Given.text(service);
        function = Given.text(function);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
