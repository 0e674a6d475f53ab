package org.rightplace.workbench.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/**
 * What the window does for an open part. Listeners added here are removed when the part closes. All methods must be
 * called on the UI thread, and all listeners are.
 */
public interface PartSite {

    /** The open workspace. */
    Workspace workspace();

    /** The system as it is now. */
    default Snapshot snapshot() {
        return workspace().snapshot();
    }

    /** The theme. A part is reopened when the theme changes, so what it takes from it stays valid. */
    Theme theme();

    /**
     * Makes an edit, and tells the user in the status line if it is refused.
     *
     * @return whether the edit was made, or changed nothing
     */
    boolean apply(Edit edit);

    /**
     * Calls the listener after every change to the system. A part in a tab behind others hears of all that happened
     * meanwhile as one change when it comes to the front; of changes to what its tab is about it hears at once.
     */
    void onChange(Consumer<Change> listener);

    /** What is selected, the one to show in the inspector first. */
    List<EntityRef> selection();

    /**
     * The workstream that the user means: the one that is selected, or that something selected belongs to; or else the one
     * that the editor they work in is about; or else the first. Empty if the system has none.
     */
    Optional<String> workstream();

    /** Makes this the selection of the whole window. */
    void select(List<EntityRef> selection);

    /** Calls the listener when another part changes the selection. */
    void onSelection(Consumer<List<EntityRef>> listener);

    /** Opens an entity in the editor best suited to it, and reveals it there. */
    void open(EntityRef entity);

    /** Opens the first of what a finding is about that is there, and shows as closely as can be what was found. */
    void open(Finding finding);

    /** Opens an editor by its id on a subject, or brings it to the front if it is open. */
    void open(String editorId, EntityRef subject);

    /** Opens a view by its id, or brings it to the front. */
    void openView(String viewId);

    /** The findings of all checks, kept up to date in the background. */
    List<Finding> findings();

    /** Calls the listener when the findings change. */
    void onFindings(Consumer<List<Finding>> listener);

    /** Sets the title of the part's tab. */
    void setTitle(String title);

    /** Says something in the status line, for a few seconds. */
    void say(String message);

    /**
     * Says something in the status line with a link beside it, until something else is said.
     *
     * @param link what the link says, such as "Open"
     * @param follow what it does
     */
    void say(String message, String link, Runnable follow);

    /**
     * Shows an error where the user will see it, without a dialog.
     *
     * @param message what is wrong, where, and the remedy
     */
    void complain(String message);

    /** Runs work off the UI thread with progress and cancelling in the status line. */
    <T> void run(String label, Work<T> work, Consumer<T> whenDone);

    /** All services published under this type at the moment, best ranking first. */
    <T> List<T> services(Class<T> type);

    /** Calls the listener when services of this type come or go. */
    void onServices(Class<?> type, Runnable listener);

    /** The role that the user acts in, for the trails of what they decide; empty as long as they have not said. */
    String role();

    /** Remembers the role that the user acts in. */
    void setRole(String role);

    /** A setting of the user's, remembered for this part across sessions. */
    Optional<String> setting(String key);

    /** Remembers a setting. */
    void setSetting(String key, String value);
}
