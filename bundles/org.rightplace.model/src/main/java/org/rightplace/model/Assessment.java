package org.rightplace.model;

import java.util.Map;

/**
 * The answers given for one service, by the id of the question. Its id is the id of the service.
 *
 * @param id the stable id
 * @param answers the answers, by question id; they may name questions of a plugin that is not here now
 * @param extras what plugins and newer versions add
 */
@Value
public record Assessment(
        String id,
        Map<String, Answer> answers,
        Extras extras)
        implements Entity, OfService, AssessmentBuilder.With {

    public Assessment {
        id = Given.id(id);
        answers = Given.map(answers);
        extras = Given.extras(extras);
    }

    @Override
    public String service() {
        return id;
    }
}
