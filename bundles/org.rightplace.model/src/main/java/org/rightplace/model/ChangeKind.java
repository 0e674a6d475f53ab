package org.rightplace.model;

/** What a change does to people's work. */
public enum ChangeKind {
    /** They work for another place. */
    PLACE,
    /** They move to another employer. */
    EMPLOYER,
    /** They answer to someone else. */
    REPORTING,
    /** Their work changes. */
    ROLE,
    /** They join a team with other organisations. */
    TEAM,
    /** The role is new. */
    NEW,
    /** The role ends. */
    ENDS
}
