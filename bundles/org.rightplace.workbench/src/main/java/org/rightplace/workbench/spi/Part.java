package org.rightplace.workbench.spi;

import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;

/** An open view or editor. All methods are called on the UI thread. */
public interface Part {

    /** Gives the keyboard to the control that should have it. */
    void setFocus();

    /** Shows this entity if the part can: scrolls to it and selects it. */
    default void reveal(EntityRef entity) {}

    /**
     * Shows what was found of an entity that has just been revealed, where it can be shown more closely than by that entity.
     */
    default void reveal(Finding finding) {}

    /** Called once when the part closes; its controls are disposed of by the window. */
    default void close() {}
}
