package org.rightplace.workbench.internal.explorer;

import org.rightplace.workspace.EntityRef;

/** A node of the system's tree. Two nodes at the same position are equal, so the tree stays open across changes. */
sealed interface Node {

    /** The whole system. */
    record Root() implements Node {}

    /** A group that is no entity itself. */
    record Group(Kind kind) implements Node {

        /** The groups there are. */
        enum Kind {
            PLACES,
            WORKSTREAMS
        }
    }

    /**
     * An entity.
     *
     * @param above where it stands, for a place may stand under several
     * @param entity the entity
     */
    record Entry(Node above, EntityRef entity) implements Node {}

    /**
     * An editor of the entity above it.
     *
     * @param subject the entity
     * @param editorId the editor
     */
    record EditorOf(Node above, EntityRef subject, String editorId) implements Node {}
}
