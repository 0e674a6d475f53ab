package org.rightplace.model;

/** How a role stands to the place or team it works for. */
public enum RoleMarking {
    /** It keeps its employer and team, and supports the place. */
    ALIGNED,
    /** It keeps its employer, and is directed by the place for some or all of its time. */
    ASSIGNED,
    /** It becomes part of the place's own team. */
    EMBEDDED
}
