package org.rightplace.model;

/**
 * A part of the room, such as clinicians or councils, that people say they belong to when they join a workshop.
 *
 * @param id the stable id
 * @param name the name
 * @param extras what plugins and newer versions add
 */
@Value
public record Subgroup(
        String id,
        String name,
        Extras extras)
        implements SubgroupBuilder.With {

    public Subgroup {
        id = Given.id(id);
        name = Given.text(name);
        extras = Given.extras(extras);
    }
}
