package org.rightplace.model;

import java.util.List;

/**
 * One area at one level. Places form a hierarchy in which a place may have several parents.
 *
 * @param id the stable id
 * @param name the name
 * @param level the id of its level
 * @param parents the ids of the places it lies in
 * @param code its organisation code in the NHS, or empty
 * @param provenance where it was imported from, or {@code null} if a user made it
 * @param notes notes
 * @param extras what plugins and newer versions add
 */
@Value
public record Place(
        String id,
        String name,
        String level,
        List<String> parents,
        String code,
        Provenance provenance,
        String notes,
        Extras extras)
        implements Entity, Named, PlaceBuilder.With {

    public Place {
        id = Given.id(id);
        name = Given.text(name);
        level = Given.text(level);
        parents = Given.list(parents);
        code = Given.text(code);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
