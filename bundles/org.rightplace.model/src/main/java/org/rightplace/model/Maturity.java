package org.rightplace.model;

/** How far a neighbourhood has come with a characteristic. */
public enum Maturity {
    /** There is no sign of it. */
    NOT_YET,
    /** It has begun. */
    EMERGING,
    /** It works, in most of the neighbourhood. */
    ESTABLISHED,
    /** It works everywhere and is kept up. */
    MATURE
}
