package org.rightplace.ui.matrix.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** What the inspector shows of the cells selected in the matrix: who, how, the note, handoffs and what was found. */
@Component
public final class CellSection implements InspectorSection {

    private final OpenMatrices open;

    @Activate
    public CellSection(@Reference OpenMatrices open) {
        this.open = open;
    }

    @Override
    public String id() {
        return "org.rightplace.ui.matrix.cell";
    }

    @Override
    public String name() {
        return "In the operating model";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return (entity.type() == Service.class || entity.type() == OperatingModel.class)
                && open.showing(entity.id()).flatMap(part -> part.row(entity.id())).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new CellPart(parent, site, open, entity.id());
    }
}
