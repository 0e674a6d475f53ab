package org.rightplace.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.JointAppointment;
import org.rightplace.workspace.Edit;

/** The edits of posts that several organisations share. */
public final class AppointmentEdits {

    private AppointmentEdits() {}

    /**
     * Adds a post.
     *
     * @throws org.rightplace.workspace.EditRefused at once, if it has no name
     */
    public static Edit add(JointAppointment appointment) {
        Records.named(appointment.name(), "A joint appointment");
        return Records.add(appointment, "joint appointment " + Records.quoted(appointment.name()));
    }

    /** Gives it another name. */
    public static Edit rename(JointAppointment appointment, String name) {
        return change(appointment, "name", now -> now.withName(Records.named(name, "A joint appointment")));
    }

    /** Changes the organisations that share it, the employer first. */
    public static Edit organisations(JointAppointment appointment, List<String> organisationIds) {
        return change(appointment, "organisations", now -> now.withOrganisations(organisationIds));
    }

    /** Changes the place it works for. */
    public static Edit place(JointAppointment appointment, String placeId) {
        return change(appointment, "place", now -> now.withPlace(placeId));
    }

    /** Changes the whole-time equivalents. */
    public static Edit wte(JointAppointment appointment, double wte) {
        return change(appointment, "wte", now -> now.withWte(Records.amount(wte)));
    }

    /** Changes when it begins and ends; {@code null} leaves either open. */
    public static Edit term(JointAppointment appointment, LocalDate from, LocalDate until) {
        return change(appointment, "term", now -> now.withFrom(from).withUntil(until));
    }

    /** Changes the notes. */
    public static Edit notes(JointAppointment appointment, String notes) {
        return change(appointment, "notes", now -> now.withNotes(notes));
    }

    /** Removes posts. */
    public static Edit remove(Collection<JointAppointment> appointments) {
        return Records.remove(
                JointAppointment.class,
                appointments.stream().map(JointAppointment::id).toList(),
                appointments.size() == 1
                        ? "joint appointment " + Records.quoted(appointments.iterator().next().name())
                        : appointments.size() + " joint appointments");
    }

    private static Edit change(JointAppointment appointment, String field, UnaryOperator<JointAppointment> change) {
        return Records.change(
                JointAppointment.class,
                appointment.id(),
                field,
                "Change joint appointment " + Records.quoted(appointment.name()),
                change);
    }
}
