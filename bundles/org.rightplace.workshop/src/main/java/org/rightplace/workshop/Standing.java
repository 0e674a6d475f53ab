package org.rightplace.workshop;

/**
 * The answer of one person to one question as it stands.
 *
 * @param option the id of the option chosen; empty if there is none
 * @param sequence which of the person's answers to the question it is; 0 if there was never one
 * @param round the round it was given in, 1 for the first; 0 if there was never one
 */
public record Standing(String option, long sequence, int round) {

    static final Standing NONE = new Standing("", 0, 0);
}
