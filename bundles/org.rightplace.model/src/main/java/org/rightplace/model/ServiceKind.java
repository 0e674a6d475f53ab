package org.rightplace.model;

/** The two kinds of node in a catalogue. */
public enum ServiceKind {
    /** Groups services. */
    AREA,
    /** Is placed and commissioned. */
    SERVICE
}
