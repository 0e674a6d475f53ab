package org.rightplace.workshop.internal.log;

import java.util.List;
import java.util.Map;

/** Something that happened in a running workshop and must not be forgotten. Times are milliseconds of the epoch. */
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
     * Somebody answered.
     *
     * @param option the id of the option chosen; empty if the answer was taken back
     * @param sequence which of the answers of this person to this question it is
     */
    record Answered(long at, String participant, String service, String question, String option, long sequence)
            implements Entry {}

    /**
     * A round of voting was opened.
     *
     * @param questions the ids of the questions asked about each service, by the service's id; empty for all of them
     */
    record Opened(long at, Map<String, List<String>> questions) implements Entry {

        public Opened {
            questions = Map.copyOf(questions);
        }
    }

    /** The open round was closed. */
    record Closed(long at) implements Entry {}

    /** The latest round was opened again. */
    record Reopened(long at) implements Entry {}

    /** The results of the latest round were shown to the room. */
    record Revealed(long at) implements Entry {}

    /**
     * The timer was set.
     *
     * @param until when it runs out; 0 if it was taken off
     */
    record Timed(long at, long until) implements Entry {}
}
