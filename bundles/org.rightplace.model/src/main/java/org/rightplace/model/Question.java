package org.rightplace.model;

import java.util.List;
import java.util.Optional;

/**
 * A question of the decision tool.
 *
 * @param id the stable id
 * @param text the question
 * @param evidence what evidence would answer it
 * @param options the pick list
 * @param extras what plugins and newer versions add
 */
@Value
public record Question(
        String id,
        String text,
        String evidence,
        List<Option> options,
        Extras extras)
        implements QuestionBuilder.With {

    public Question {
        id = Given.id(id);
        text = Given.text(text);
        evidence = Given.text(evidence);
        options = Given.list(options);
        extras = Given.extras(extras);
    }

    /** The option with this id. */
    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }
}
