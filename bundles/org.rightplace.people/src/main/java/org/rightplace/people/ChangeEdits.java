package org.rightplace.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.RoleMarking;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** The edits of changes to people's work. */
public final class ChangeEdits {

    private ChangeEdits() {}

    /**
     * Adds a change to a staff group.
     *
     * @throws EditRefused when applied, if there is no such group, or the change concerns more people than it has
     */
    public static Edit add(StaffChange change) {
        return Edit.of("Add a change", before -> {
            checkSize(before, change);
            return before.with(change);
        });
    }

    /** Changes what it does. */
    public static Edit kind(StaffChange change, ChangeKind kind) {
        return change(change, "kind", now -> now.withKind(kind));
    }

    /** Changes how the role stands to the place afterwards. */
    public static Edit marking(StaffChange change, RoleMarking marking) {
        return change(change, "marking", now -> now.withMarking(marking));
    }

    /**
     * Changes how many people it concerns.
     *
     * @param wte whole-time equivalents, or {@code null} for the whole group
     */
    public static Edit wte(StaffChange change, Double wte) {
        return Edit.coalescing("StaffChange " + change.id() + " wte", "Change a change", before -> {
            var changed = before.find(StaffChange.class, change.id())
                    .orElseThrow(() -> new EditRefused("This change is no longer in the list. Undo brings it back."))
                    .withWte(wte == null ? null : Records.amount(wte));
            checkSize(before, changed);
            return before.with(changed);
        });
    }

    /** Changes the place they work for afterwards. */
    public static Edit placeAfter(StaffChange change, String placeId) {
        return change(change, "place", now -> now.withPlaceAfter(placeId));
    }

    /** Changes who employs them afterwards. */
    public static Edit employerAfter(StaffChange change, String organisationId) {
        return change(change, "employer", now -> now.withEmployerAfter(organisationId));
    }

    /** Changes when it takes effect; {@code null} leaves that open. */
    public static Edit date(StaffChange change, LocalDate date) {
        return change(change, "date", now -> now.withDate(date));
    }

    /**
     * Links it to the decision that causes it.
     *
     * @param serviceId the service whose decision it is, or empty for none
     * @param functionId the function whose cell it is; empty if the placement is the cause
     */
    public static Edit cause(StaffChange change, String serviceId, String functionId) {
        return change(
                change, "cause", now -> now.withService(serviceId).withFunction(serviceId.isEmpty() ? "" : functionId));
    }

    /** Changes the notes. */
    public static Edit notes(StaffChange change, String notes) {
        return change(change, "notes", now -> now.withNotes(notes));
    }

    /** Removes changes; what is to be learnt for them stays. */
    public static Edit remove(Collection<StaffChange> changes) {
        var label = changes.size() == 1 ? "Remove a change" : "Remove " + changes.size() + " changes";
        return Edit.of(label, before -> References.without(before, changes));
    }

    private static void checkSize(Snapshot snapshot, StaffChange change) {
        var group = snapshot.find(StaffGroup.class, change.staffGroup())
                .orElseThrow(() -> new EditRefused("This staff group is no longer in the list. Undo brings it back."));
        if (change.wte() != null && change.wte() > group.wte()) {
            throw new EditRefused("“%s” has %s whole-time equivalents, so a change cannot concern %s."
                    .formatted(group.name(), Amounts.shown(group.wte()), Amounts.shown(change.wte())));
        }
    }

    private static Edit change(StaffChange change, String field, UnaryOperator<StaffChange> operator) {
        return Records.change(StaffChange.class, change.id(), field, "Change a change", operator);
    }
}
