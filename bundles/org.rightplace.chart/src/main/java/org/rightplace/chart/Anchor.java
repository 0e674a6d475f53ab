package org.rightplace.chart;

/** Which part of a text its point holds. */
public enum Anchor {
    /** The text begins at the point. */
    START,
    /** The text's middle is at the point. */
    MIDDLE,
    /** The text ends at the point. */
    END
}
