package org.rightplace.workshop.internal.log;

import java.util.List;
import java.util.Map;

/**
 * Something that happened in a running workshop and must not be forgotten. Times are milliseconds of the epoch. Rounds are
 * numbered from 1, so that one line that cannot be read does not shift what the others mean; 0 stands for a round that
 * is not said, as in logs written before rounds were numbered.
 */
public sealed interface Entry {

    /** When it happened, by the clock of this machine. */
    long at();

    /**
     * Somebody joined.
     *
     * @param participant the id made for them
     * @param token the hash of the token their device holds
     * @param name the name they gave, or empty
     * @param subgroup the id of the part of the room they belong to, or empty
     */
    record Joined(long at, String participant, String token, String name, String subgroup) implements Entry {

        /** The same of somebody whose name is not kept. */
        public Joined withoutName() {
            return new Joined(at, participant, token, "", subgroup);
        }
    }

    /**
     * Somebody was let back in on another device; the one before is shut out.
     *
     * @param token the hash of the token the new device holds
     */
    record Returned(long at, String participant, String token) implements Entry {}

    /**
     * Somebody was put out.
     *
     * @param round the first round in which what they answered does not count
     */
    record PutOut(long at, String participant, int round) implements Entry {}

    /**
     * Somebody answered.
     *
     * @param option the id of the option chosen; empty if the answer was taken back
     * @param sequence which of the answers of this person to this question it is
     * @param round the round it was given in
     */
    record Answered(
            long at, String participant, String service, String question, String option, long sequence, int round)
            implements Entry {}

    /**
     * The workshop goes on here from rounds that were held elsewhere; their ballots were not cast here. It is the first
     * entry of a log.
     *
     * @param rounds the rounds, the first first; none if the workshop begins here
     */
    record Inherited(long at, List<Held> rounds) implements Entry {

        public Inherited {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A round that was held elsewhere.
     *
     * @param opened when it was opened
     * @param closed when it was closed
     * @param revealed whether its results were shown to the room
     * @param questions as of {@link Opened}
     */
    record Held(long opened, long closed, boolean revealed, Map<String, List<String>> questions) {

        public Held {
            questions = Map.copyOf(questions);
        }
    }

    /**
     * A round of voting was opened.
     *
     * @param questions the ids of the questions asked about each service, by the service's id; empty for all of them
     */
    record Opened(long at, int round, Map<String, List<String>> questions) implements Entry {

        public Opened {
            questions = Map.copyOf(questions);
        }
    }

    /** A round was closed. */
    record Closed(long at, int round) implements Entry {}

    /** A round was opened again. */
    record Reopened(long at, int round) implements Entry {}

    /** The results of a round were shown to the room. */
    record Revealed(long at, int round) implements Entry {}

    /**
     * The timer was set.
     *
     * @param until when it runs out; 0 if it was taken off
     */
    record Timed(long at, long until) implements Entry {}
}
