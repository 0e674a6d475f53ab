package org.rightplace.model;

/** What sort of development is needed. */
public enum NeedKind {
    /** People need to learn something. */
    SKILL,
    /** Teams or organisations need to develop. */
    ORGANISATION
}
