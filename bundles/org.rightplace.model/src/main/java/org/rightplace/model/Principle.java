package org.rightplace.model;

/**
 * A rule that every change to people's work is held against.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it asks for
 * @param countsChanges whether it asks for few changes at once, so that it is worked out from the dates of the changes
 *     rather than attested
 * @param extras what plugins and newer versions add
 */
@Value
public record Principle(
        String id,
        String name,
        String about,
        boolean countsChanges,
        Extras extras)
        implements PrincipleBuilder.With {

    public Principle {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
