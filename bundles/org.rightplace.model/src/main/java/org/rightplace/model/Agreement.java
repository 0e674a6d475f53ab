package org.rightplace.model;

import java.time.Instant;

/**
 * The answer that a workshop agreed on after discussion, and why.
 *
 * @param service the id of the service
 * @param question the id of the question
 * @param option the id of the option agreed on
 * @param reason why
 * @param who the role that recorded it
 * @param when when it was recorded
 * @param extras what plugins and newer versions add
 */
@Value
public record Agreement(
        String service,
        String question,
        String option,
        String reason,
        String who,
        Instant when,
        Extras extras)
        implements AgreementBuilder.With {

    public Agreement {
        service = Given.text(service);
        question = Given.text(question);
        option = Given.text(option);
        reason = Given.text(reason);
        who = Given.text(who);
        extras = Given.extras(extras);
    }
}
