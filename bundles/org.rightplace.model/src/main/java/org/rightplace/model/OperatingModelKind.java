package org.rightplace.model;

/**
 * A way in which whoever holds a function gets it done.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it means
 * @param byOthers whether someone else is asked to provide it, rather than the holder itself
 * @param joint whether several holders share it
 * @param extras what plugins and newer versions add
 */
@Value
public record OperatingModelKind(
        String id,
        String name,
        String about,
        boolean byOthers,
        boolean joint,
        Extras extras)
        implements OperatingModelKindBuilder.With {

    public OperatingModelKind {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        extras = Given.extras(extras);
    }
}
