package org.rightplace.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A round of voting in a workshop.
 *
 * @param opened when it was opened
 * @param closed when it was closed, or {@code null} while it is open
 * @param revealed whether the people in the room were shown the results
 * @param questions the ids of the questions asked about each service, by the service's id, where the round asks again only
 *     some of what the workshop asks; empty if it asks everything
 * @param extras what plugins and newer versions add
 */
@Value
public record Round(
        Instant opened,
        Instant closed,
        boolean revealed,
        Map<String, List<String>> questions,
        Extras extras)
        implements RoundBuilder.With {

    public Round {
        questions = Given.lists(questions);
        extras = Given.extras(extras);
    }

    /** Whether people can vote in it. */
    public boolean open() {
        return closed == null;
    }

    /** Whether it asks a question about a service, if the workshop does. */
    public boolean asks(String serviceId, String questionId) {
        return questions.isEmpty() || questions.getOrDefault(serviceId, List.of()).contains(questionId);
    }

    /** Whether it asks anything about a service. */
    public boolean asksAbout(String serviceId) {
        return questions.isEmpty() || !questions.getOrDefault(serviceId, List.of()).isEmpty();
    }
}
