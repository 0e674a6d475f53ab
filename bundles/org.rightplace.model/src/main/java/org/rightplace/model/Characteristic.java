package org.rightplace.model;

/**
 * Something a neighbourhood shows when it is ready to carry more.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it looks like in practice
 * @param core whether it is core, rather than enabling
 * @param extras what plugins and newer versions add
 */
@Value
public record Characteristic(
        String id,
        String name,
        String about,
        boolean core,
        Extras extras)
        implements CharacteristicBuilder.With {

    public Characteristic {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
