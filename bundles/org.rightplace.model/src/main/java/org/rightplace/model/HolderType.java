package org.rightplace.model;

/** What a holder of a function is. */
public enum HolderType {
    /** Every place at a level, each for its own people. */
    LEVEL,
    /** One place. */
    PLACE,
    /** One organisation. */
    ORGANISATION
}
