package org.rightplace.model;

import java.util.Map;

/**
 * What one person answered about one service in one round of a workshop.
 *
 * @param id the stable id
 * @param workstream the id of the workstream of the workshop
 * @param workshop the id of the workshop
 * @param participant the id of the person, made for the workshop
 * @param name the name given when joining; empty if names are not kept
 * @param subgroup the id of the part of the room they belong to, or empty
 * @param service the id of the service
 * @param round the round, 1 for the first
 * @param answers the ids of the options chosen, by the id of the question
 * @param extras what plugins and newer versions add
 */
@Value
public record Ballot(
        String id,
        String workstream,
        String workshop,
        String participant,
        String name,
        String subgroup,
        String service,
        int round,
        Map<String, String> answers,
        Extras extras)
        implements Entity, OfWorkstream, BallotBuilder.With {

    public Ballot {
        id = Given.id(id);
        workstream = Given.text(workstream);
        workshop = Given.text(workshop);
        participant = Given.text(participant);
        name = Given.text(name);
        subgroup = Given.text(subgroup);
        service = Given.text(service);
        answers = Given.map(answers);
        extras = Given.extras(extras);
    }
}
