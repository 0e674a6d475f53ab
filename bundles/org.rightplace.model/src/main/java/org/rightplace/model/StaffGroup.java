package org.rightplace.model;

import java.util.List;

/**
 * People who do the same work for the same employer.
 *
 * @param id the stable id
 * @param name the role
 * @param band the pay band
 * @param wte whole-time equivalents, 0 or more
 * @param employer the id of the organisation that employs them, or empty
 * @param function the id of the commissioning function they do, or empty if several
 * @param place the id of the place they work for today, or empty
 * @param services the ids of the services they work on; empty for all
 * @param notes notes
 * @param extras what plugins and newer versions add
 */
@Value
public record StaffGroup(
        String id,
        String name,
        String band,
        double wte,
        String employer,
        String function,
        String place,
        List<String> services,
        String notes,
        Extras extras)
        implements Entity, Named, StaffGroupBuilder.With {

    public StaffGroup {
        id = Given.id(id);
        name = Given.text(name);
        band = Given.text(band);
        employer = Given.text(employer);
        function = Given.text(function);
        place = Given.text(place);
        services = Given.list(services);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
