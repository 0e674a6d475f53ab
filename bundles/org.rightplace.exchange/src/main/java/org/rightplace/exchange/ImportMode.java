package org.rightplace.exchange;

/** What becomes of the good rows when others are rejected. */
public enum ImportMode {
    /** They are imported. */
    GOOD_ROWS,
    /** Nothing is imported unless every row is good. */
    ALL_OR_NOTHING
}
