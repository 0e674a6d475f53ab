package org.rightplace.model;

import java.util.List;

/**
 * Where something was imported from, and how it was then, so that a later import can tell what a user has changed since
 * and leave that alone.
 *
 * @param dataset the id of the dataset
 * @param name the name it had there
 * @param places the ids of the places it was put in: a place's parents, or the places of a practice or organisation
 * @param extras what plugins and newer versions add
 */
@Value
public record Provenance(
        String dataset,
        String name,
        List<String> places,
        Extras extras)
        implements ProvenanceBuilder.With {

    public Provenance {
        dataset = Given.text(dataset);
        name = Given.text(name);
        places = Given.list(places);
        extras = Given.extras(extras);
    }
}
