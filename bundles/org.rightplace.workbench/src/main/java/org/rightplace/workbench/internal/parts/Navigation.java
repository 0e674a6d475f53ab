package org.rightplace.workbench.internal.parts;

import org.rightplace.workspace.EntityRef;

/** The way from part to part. */
public interface Navigation {

    /** Opens an entity in the editor best suited to it, and reveals it there. */
    void open(EntityRef entity);

    /** Opens an editor on a subject, or brings it to the front. */
    void open(String editorId, EntityRef subject);

    /** Opens a view, or brings it to the front. */
    void openView(String viewId);
}
