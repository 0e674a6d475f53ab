package org.rightplace.model;

import java.util.List;
import java.util.Optional;

/**
 * A decision workshop: a roomful of people answer the questions of the decision tool, each on a device of their own.
 *
 * @param id the stable id
 * @param name the name
 * @param workstream the id of the workstream whose services it decides on
 * @param services the ids of the services it decides on
 * @param questions the ids of the questions asked; empty for all of them
 * @param subgroups the parts of the room that people say they belong to; empty if they are not asked
 * @param namesKept whether people are asked their names
 * @param code what people type to join
 * @param state how far it has come
 * @param rounds its rounds of voting, the first first
 * @param agreed what was agreed after discussion
 * @param extras what plugins and newer versions add
 */
@Value
public record Workshop(
        String id,
        String name,
        String workstream,
        List<String> services,
        List<String> questions,
        List<Subgroup> subgroups,
        boolean namesKept,
        String code,
        WorkshopState state,
        List<Round> rounds,
        List<Agreement> agreed,
        Extras extras)
        implements Entity, Named, OfWorkstream, WorkshopBuilder.With {

    public Workshop {
        id = Given.id(id);
        name = Given.text(name);
        workstream = Given.text(workstream);
        services = Given.list(services);
        questions = Given.list(questions);
        subgroups = Given.list(subgroups);
        code = Given.text(code);
        rounds = Given.list(rounds);
        agreed = Given.list(agreed);
        extras = Given.extras(extras);
    }

    /** Whether a question is asked. */
    public boolean asks(String questionId) {
        return questions.isEmpty() || questions.contains(questionId);
    }

    /** What was agreed on a question about a service. */
    public Optional<Agreement> agreement(String serviceId, String questionId) {
        return agreed.stream()
                .filter(one -> one.service().equals(serviceId) && one.question().equals(questionId))
                .findFirst();
    }
}
