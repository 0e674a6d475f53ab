package org.rightplace.model;

/**
 * Whoever does a function for a service.
 *
 * @param type what it is
 * @param id the id of the level, place or organisation
 * @param extras what plugins and newer versions add
 */
@Value
public record Holder(
        HolderType type,
        String id,
        Extras extras)
        implements HolderBuilder.With {

    public Holder {
        id = Given.text(id);
        extras = Given.extras(extras);
    }
}
