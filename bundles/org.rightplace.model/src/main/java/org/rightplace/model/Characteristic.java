package org.rightplace.model;

/**
 * Something a neighbourhood shows when it is ready to carry more.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it looks like in practice
 * @param core whether it is core, rather than enabling
 * @param shortName what it is called where there is little room, in two or three words; empty if it has no such name
 * @param extras what plugins and newer versions add
 */
@Value
public record Characteristic(
        String id,
        String name,
        String about,
        boolean core,
        String shortName,
        Extras extras)
        implements CharacteristicBuilder.With {

    public Characteristic {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        shortName = Given.text(shortName);
        extras = Given.extras(extras);
    }

    /** What it is called where there is little room: the short name, or else the name. */
    public String inShort() {
        return shortName.isBlank() ? name : shortName;
    }
}
