package org.rightplace.model;

/** How far a placement has come. */
public enum PlacementStatus {
    /** Somebody thinks so. */
    PROPOSED,
    /** Put to stakeholders. */
    TESTED,
    /** Stakeholders disagree. */
    CONTESTED,
    /** Stakeholders agree. */
    AGREED,
    /** The deciding body has approved it. */
    RATIFIED
}
