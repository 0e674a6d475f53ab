package org.rightplace.model;

/** How far a decision workshop has come. */
public enum WorkshopState {
    /** It is prepared; nobody has voted. */
    PREPARED,
    /** It is running: people can join. */
    RUNNING,
    /** It has ended. */
    CLOSED
}
