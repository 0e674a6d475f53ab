package org.rightplace.model;

/** What a committee is asked to do with a paper. */
public enum Purpose {
    /** Take note. */
    INFORMATION,
    /** Discuss. */
    DISCUSSION,
    /** Decide. */
    DECISION
}
