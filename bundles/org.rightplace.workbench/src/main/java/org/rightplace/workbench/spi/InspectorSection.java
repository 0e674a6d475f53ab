package org.rightplace.workbench.spi;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** A group in the inspector about the selected entity. */
public interface InspectorSection extends Contribution {

    /** Whether it has something to show or to edit about this entity. */
    boolean accepts(EntityRef entity, Snapshot snapshot);

    /**
     * Whether its controls edit the name and the other texts of what it accepts. The inspector's general section for
     * those is then left out.
     */
    default boolean replacesDetails() {
        return false;
    }

    /** Makes its controls. Called again when the selection changes; between, the section keeps itself up to date. */
    Part open(Composite parent, PartSite site, EntityRef entity);
}
