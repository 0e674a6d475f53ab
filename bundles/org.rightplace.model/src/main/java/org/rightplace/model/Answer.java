package org.rightplace.model;

/**
 * What was answered to one question of the decision tool.
 *
 * @param option the id of the option picked, or empty if none is yet
 * @param evidence the evidence it rests on
 * @param extras what plugins and newer versions add
 */
@Value
public record Answer(
        String option,
        String evidence,
        Extras extras)
        implements AnswerBuilder.With {

    public Answer {
        option = Given.text(option);
        evidence = Given.text(evidence);
        extras = Given.extras(extras);
    }
}
