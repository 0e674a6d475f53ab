package org.rightplace.model;

/** What of one task waits for what of another. */
public enum DependencyType {
    /** It starts when the other has finished. */
    FINISH_TO_START,
    /** It starts when the other has started. */
    START_TO_START,
    /** It finishes when the other has finished. */
    FINISH_TO_FINISH,
    /** It finishes when the other has started. */
    START_TO_FINISH
}
