package org.rightplace.model;

import java.util.List;

/**
 * A general practice, with the people registered at it.
 *
 * @param id the stable id
 * @param code its organisation code, such as {@code P81005}
 * @param name the name
 * @param postcode the postcode
 * @param commissioner the id of the organisation that commissions it, or empty
 * @param places the places it is in: its neighbourhood, if it has one, and a further place wherever the neighbourhood
 *     lies in several; a practice without a neighbourhood names the nearest place it is known to be in
 * @param patients how many people are registered, or {@code null} if not known
 * @param provenance where it was imported from, or {@code null} if a user made it
 * @param extras what plugins and newer versions add
 */
@Value
public record Practice(
        String id,
        String code,
        String name,
        String postcode,
        String commissioner,
        List<String> places,
        Long patients,
        Provenance provenance,
        Extras extras)
        implements Entity, Named, PracticeBuilder.With {

    public Practice {
        id = Given.id(id);
        code = Given.text(code);
        name = Given.text(name);
        postcode = Given.text(postcode);
        commissioner = Given.text(commissioner);
        places = Given.list(places);
        extras = Given.extras(extras);
    }
}
