package org.rightplace.model;

/** The areas that the NHS practice files name, from near to far. */
public enum NhsArea {
    /** A primary care network. */
    PCN,
    /** A clinical commissioning group. */
    CCG,
    /** A sustainability and transformation partnership, later an integrated care system. */
    STP,
    /** A commissioning region. */
    REGION
}
