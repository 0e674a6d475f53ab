package org.rightplace.model;

/** What was done about a comment. */
public enum Disposal {
    /** It was material, and the content was changed. */
    MATERIAL,
    /** It was noted for a later phase. */
    LATER,
    /** No change was needed. */
    NO_CHANGE
}
