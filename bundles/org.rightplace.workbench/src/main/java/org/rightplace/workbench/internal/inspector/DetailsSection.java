package org.rightplace.workbench.internal.inspector;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The section for the name and the other texts of an entity. */
public record DetailsSection() implements InspectorSection {

    @Override
    public String id() {
        return "details";
    }

    @Override
    public String name() {
        return "Details";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return snapshot.find(entity).filter(found -> !Field.of(found).isEmpty()).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new DetailsPart(parent, site, entity);
    }
}
