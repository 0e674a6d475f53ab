package org.rightplace.workspace;

/**
 * Hears of what happens to a workspace. Calls come on whichever thread caused them and must return quickly; a listener
 * that throws is reported in the log and does not keep others from hearing.
 */
public interface WorkspaceListener {

    /** The system has changed. */
    default void changed(Change change) {}

    /** How far saving has come has changed; see {@link Workspace#saveState()}. */
    default void saving(SaveState state) {}

    /** The workspace is about to be closed; what goes on in it must come to an end now. */
    default void closing() {}
}
