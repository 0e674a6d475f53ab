package org.rightplace.model;

/**
 * The system that a workspace is about.
 *
 * @param id the stable id
 * @param name the name
 * @param about a sentence or two on it
 * @param extras what plugins and newer versions add
 */
@Value
public record SystemProfile(
        String id,
        String name,
        String about,
        Extras extras)
        implements Entity, Named, SystemProfileBuilder.With {

    public SystemProfile {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
