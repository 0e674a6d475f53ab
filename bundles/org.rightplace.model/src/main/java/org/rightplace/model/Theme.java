package org.rightplace.model;

/**
 * A thread that runs through the evidence.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it says
 * @param extras what plugins and newer versions add
 */
@Value
public record Theme(
        String id,
        String name,
        String about,
        Extras extras)
        implements Entity, Named, ThemeBuilder.With {

    public Theme {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
