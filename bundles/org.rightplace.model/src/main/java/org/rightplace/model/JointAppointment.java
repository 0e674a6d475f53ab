package org.rightplace.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A post that several organisations share.
 *
 * @param id the stable id
 * @param name the role
 * @param organisations the ids of the organisations that share it, the employer first
 * @param place the id of the place it works for, or empty
 * @param wte whole-time equivalents, 0 or more
 * @param from when it begins or began, or {@code null}
 * @param until when it ends, or {@code null}
 * @param notes who pays what, who it answers to
 * @param extras what plugins and newer versions add
 */
@Value
public record JointAppointment(
        String id,
        String name,
        List<String> organisations,
        String place,
        double wte,
        LocalDate from,
        LocalDate until,
        String notes,
        Extras extras)
        implements Entity, Named, JointAppointmentBuilder.With {

    public JointAppointment {
        id = Given.id(id);
        name = Given.text(name);
        organisations = Given.list(organisations);
        place = Given.text(place);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
