package org.rightplace.ui.people.internal;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** One of the pages of the editor, each of which answers a question. */
interface Page {

    /**
     * Something that can be done on a page.
     *
     * @param words what the link says
     * @param about what it does, with its key
     */
    record Action(String words, String about, Runnable run) {}

    /** What its tab says. */
    String title();

    /** The question it answers, and how much there is. */
    String question();

    /** What can be done on it. */
    List<Action> actions();

    Control control();

    /** Shows the system as it is now. */
    void refresh();

    /** Whether a change of the system may change what it shows. */
    boolean concerns(Change change);

    void setFocus();

    /** Shows an entity if it can. */
    default boolean reveal(EntityRef entity) {
        return false;
    }

    /** Shows what the words occur in. */
    default void filter(String words) {}

    /** Whether there is something to filter. */
    default boolean filters() {
        return false;
    }

    default void close() {}
}
