package org.rightplace.workspace.catalogue;

/** What the new services of a split start with. */
public enum SplitStart {
    /** Copies of the notes, tags, cross-cutting marks and answers to the decision tool. */
    COPY,
    /** A name alone. */
    EMPTY
}
