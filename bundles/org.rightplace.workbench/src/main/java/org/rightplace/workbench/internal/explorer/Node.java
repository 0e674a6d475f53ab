package org.rightplace.workbench.internal.explorer;

import java.util.Objects;
import org.rightplace.workspace.EntityRef;

/** A node of the system's tree. Two nodes at the same position are equal, so the tree stays open across changes. */
sealed interface Node {

    /** The node that this one stands below; null for the whole system. */
    Node above();

    /** The whole system. */
    enum Root implements Node {
        SYSTEM;

        @Override
        public Node above() {
            return null;
        }
    }

    /** A group that is no entity itself. */
    enum Group implements Node {
        PLACES,
        WORKSTREAMS;

        @Override
        public Node above() {
            return Root.SYSTEM;
        }
    }

    // The tree is in the first picture and compares its nodes, when what a record is given by itself has yet to be made.

    /**
     * An entity.
     *
     * @param above where it stands, for a place may stand under several
     * @param entity the entity
     */
    record Entry(Node above, EntityRef entity) implements Node {

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && entity.equals(entry.entity) && above.equals(entry.above);
        }

        @Override
        public int hashCode() {
            return 31 * above.hashCode() + entity.hashCode();
        }
    }

    /**
     * An editor of the entity above it.
     *
     * @param subject the entity
     * @param editorId the editor
     */
    record EditorOf(Node above, EntityRef subject, String editorId) implements Node {

        @Override
        public boolean equals(Object other) {
            return other instanceof EditorOf editor
                    && editorId.equals(editor.editorId)
                    && subject.equals(editor.subject)
                    && above.equals(editor.above);
        }

        @Override
        public int hashCode() {
            return Objects.hash(above, subject, editorId);
        }
    }
}
