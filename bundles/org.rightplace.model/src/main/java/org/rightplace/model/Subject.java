package org.rightplace.model;

/**
 * Names an element of the system, as text that is kept in files.
 *
 * @param type the type of entity, in lower case with hyphens, such as "service" or "staff-group"
 * @param id its id
 * @param part the part of it that is meant, such as the id of a question or function; empty for all of it
 * @param extras what plugins and newer versions add
 */
@Value
public record Subject(
        String type,
        String id,
        String part,
        Extras extras)
        implements SubjectBuilder.With {

    public Subject {
        type = Given.text(type);
        id = Given.text(id);
        part = Given.text(part);
        extras = Given.extras(extras);
    }
}
