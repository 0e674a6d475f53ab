package org.rightplace.model;

/**
 * Where a place came from.
 *
 * @param dataset the id of the dataset
 * @param name the name it had there, so that a later import can tell whether a user has renamed it
 * @param extras what plugins and newer versions add
 */
@Value
public record Provenance(
        String dataset,
        String name,
        Extras extras)
        implements ProvenanceBuilder.With {

    public Provenance {
        dataset = Given.text(dataset);
        name = Given.text(name);
        extras = Given.extras(extras);
    }
}
