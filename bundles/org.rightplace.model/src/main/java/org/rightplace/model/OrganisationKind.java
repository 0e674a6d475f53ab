package org.rightplace.model;

/** What an organisation is for. */
public enum OrganisationKind {
    /** Plans and buys care. */
    COMMISSIONER,
    /** Gives care. */
    PROVIDER,
    /** A local authority. */
    COUNCIL,
    /** Supports commissioners. */
    COMMISSIONING_SUPPORT,
    /** A voluntary or community body. */
    VOLUNTARY,
    /** Oversees the others. */
    REGULATOR,
    /** Anything else. */
    OTHER
}
