package org.rightplace.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.Ballot;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * What the workspace has of a workshop when its log is opened. Where a line of the log cannot be read, it may still say
 * what stood there.
 *
 * @param rounds the rounds
 * @param people a ballot of everybody who cast one, by the person's id
 */
record Recorded(List<Round> rounds, Map<String, Ballot> people) {

    static Recorded of(Snapshot snapshot, Workshop workshop) {
        return new Recorded(
                workshop.rounds(),
                snapshot.lookup(Index.BALLOTS_BY_WORKSHOP, workshop.id()).stream()
                        .collect(Collectors.toMap(Ballot::participant, ballot -> ballot, (one, other) -> one)));
    }

    /** A round, 1 for the first, if the workspace has it. */
    Optional<Round> round(int number) {
        return number <= rounds.size() ? Optional.of(rounds.get(number - 1)) : Optional.empty();
    }

    /** The name of a person; empty if it is not known. */
    String name(String participant) {
        return Optional.ofNullable(people.get(participant)).map(Ballot::name).orElse("");
    }

    /** The id of the part of the room a person belongs to; empty if it is not known. */
    String subgroup(String participant) {
        return Optional.ofNullable(people.get(participant)).map(Ballot::subgroup).orElse("");
    }
}
