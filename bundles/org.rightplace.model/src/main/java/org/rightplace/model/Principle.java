package org.rightplace.model;

/**
 * A rule that every change to people's work is held against.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it asks for
 * @param extras what plugins and newer versions add
 */
@Value
public record Principle(
        String id,
        String name,
        String about,
        Extras extras)
        implements PrincipleBuilder.With {

    public Principle {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
