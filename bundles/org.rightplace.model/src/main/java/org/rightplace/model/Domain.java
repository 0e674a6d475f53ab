package org.rightplace.model;

import java.util.List;

/**
 * A group of questions that look at a service from one side.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it looks at
 * @param weight its weight in the total, zero or more; only the proportions matter
 * @param questions its questions
 * @param extras what plugins and newer versions add
 */
@Value
public record Domain(
        String id,
        String name,
        String about,
        double weight,
        List<Question> questions,
        Extras extras)
        implements DomainBuilder.With {

    public Domain {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        questions = Given.list(questions);
        extras = Given.extras(extras);
    }
}
