package org.rightplace.model;

import java.util.List;

/**
 * What was answered to one question of the decision tool.
 *
 * @param option the id of the option picked, or empty if none is yet
 * @param evidence the evidence it rests on
 * @param items the ids of the items of the evidence library that it rests on
 * @param extras what plugins and newer versions add
 */
@Value
public record Answer(
        String option,
        String evidence,
        List<String> items,
        Extras extras)
        implements AnswerBuilder.With {

    public Answer {
        option = Given.text(option);
        evidence = Given.text(evidence);
        items = Given.list(items);
        extras = Given.extras(extras);
    }

    /** An answer that rests on nothing in the evidence library. */
    public Answer(String option, String evidence, Extras extras) {
        this(option, evidence, List.of(), extras);
    }
}
