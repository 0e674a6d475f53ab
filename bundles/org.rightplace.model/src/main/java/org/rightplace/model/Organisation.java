package org.rightplace.model;

import java.util.List;

/**
 * A body that commissions, provides or supports care.
 *
 * @param id the stable id
 * @param code its organisation code in the NHS, or empty
 * @param name the name
 * @param kind what it is for
 * @param places the ids of the places it belongs to
 * @param notes notes
 * @param provenance where it was imported from, or {@code null} if a user made it
 * @param extras what plugins and newer versions add
 */
@Value
public record Organisation(
        String id,
        String code,
        String name,
        OrganisationKind kind,
        List<String> places,
        String notes,
        Provenance provenance,
        Extras extras)
        implements Entity, Named, OrganisationBuilder.With {

    public Organisation {
        id = Given.id(id);
        code = Given.text(code);
        name = Given.text(name);
        places = Given.list(places);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
