package org.rightplace.workshop;

/**
 * What became of an answer that somebody sent.
 *
 * @param outcome what became of it
 * @param option the id of the option that now stands for the question; empty if there is none
 * @param sequence which of the person's answers to the question that is
 */
public record Receipt(Outcome outcome, String option, long sequence) {

    /** What can become of an answer. */
    public enum Outcome {
        /** It stands, and is on disk. */
        SAVED,
        /** It came from a page older than the answer that stands, which was given elsewhere and was kept. */
        OUTDATED,
        /** No round is open. */
        NOT_OPEN,
        /** The workshop has no such question, or the question no such option. */
        NOT_ASKED
    }

    /** Whether the answer that was sent is the one that stands. */
    public boolean saved() {
        return outcome == Outcome.SAVED;
    }
}
