package org.rightplace.workbench.internal.parts;

import java.util.Optional;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;

/** The way from part to part. */
public interface Navigation {

    /** Opens an entity in the editor best suited to it, and reveals it there. */
    void open(EntityRef entity);

    /** Opens the first of what a finding is about that is there, and shows there what was found. */
    void open(Finding finding);

    /** Opens an editor on a subject, or brings it to the front. */
    void open(String editorId, EntityRef subject);

    /** Opens a view, or brings it to the front. */
    void openView(String viewId);

    /** What the editor is about that the user works in, or if that is a view, the one in front beside it. */
    Optional<EntityRef> edited();
}
