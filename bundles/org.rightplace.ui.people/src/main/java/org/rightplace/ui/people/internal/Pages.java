package org.rightplace.ui.people.internal;

import java.util.List;
import org.rightplace.model.StaffChange;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** What the pages of an editor share. */
interface Pages {

    PartSite site();

    /** The id of the workstream, or empty for the whole system. */
    String workstream();

    /** Makes this the selection of the window, as the one who selected it. */
    void select(List<EntityRef> refs);

    /** Opens the page that shows an entity. */
    void show(EntityRef ref);

    /** Adds a change, and shows it where it can be gone on with. */
    void add(StaffChange change);

    /** Brings a page to the front. */
    void front(Class<? extends Page> page);

    void focusFilter();

    void clearFilter();

    /** Tells that what is shown of the page in front has changed. */
    void changed();
}
