package org.rightplace.decision.consensus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rightplace.model.Ballot;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * What people answered about one service of a workshop, round by round. A round may ask only some of the questions again:
 * what was said to the others before stands.
 */
public final class BallotBox {

    private final Workshop workshop;
    private final String service;
    private final List<Ballot> ballots;

    private BallotBox(Workshop workshop, String service, List<Ballot> ballots) {
        this.workshop = workshop;
        this.service = service;
        this.ballots = ballots;
    }

    /** The ballots on a service of a workshop. */
    public static BallotBox of(Snapshot snapshot, Workshop workshop, String serviceId) {
        return new BallotBox(
                workshop,
                serviceId,
                snapshot.lookup(Index.BALLOTS_BY_WORKSHOP, workshop.id()).stream()
                        .filter(ballot -> ballot.service().equals(serviceId))
                        // The order decides what is drawn, and so must not depend on how the ballots are kept.
                        .sorted(Comparator.comparing(Ballot::participant).thenComparingInt(Ballot::round))
                        .toList());
    }

    /** The latest round in which anybody answered; 0 if nobody did in any. */
    public int latest() {
        return ballots.stream().mapToInt(Ballot::round).max().orElse(0);
    }

    /** How many people answered anything that a round asked. */
    public int people(int round) {
        return (int) ballots.stream().filter(ballot -> ballot.round() == round).count();
    }

    /** The latest round up to this one that asked a question; 0 if none did. */
    public int asked(String questionId, int round) {
        int at = round;
        while (at > 0 && !asks(at, questionId)) {
            at--;
        }
        return at;
    }

    /**
     * What everybody says by the end of a round, in the order of the people's ids: to each question what they answered
     * when it was asked last.
     */
    public List<Ballot> standing(int round) {
        var latest = new TreeMap<String, Ballot>();
        var answers = new HashMap<String, Map<String, String>>();
        for (var ballot : ballots) {
            if (ballot.round() <= round) {
                ballot.answers().forEach((question, option) -> {
                    if (asked(question, round) == ballot.round()) {
                        latest.put(ballot.participant(), ballot);
                        answers.computeIfAbsent(ballot.participant(), person -> new HashMap<>()).put(question, option);
                    }
                });
            }
        }
        return latest.values().stream().map(ballot -> ballot.withAnswers(answers.get(ballot.participant()))).toList();
    }

    // Where a round is not told of, as in a file written by hand, nothing says that it asked less than everything.
    private boolean asks(int round, String questionId) {
        return workshop.rounds().size() < round || workshop.rounds().get(round - 1).asks(service, questionId);
    }
}
