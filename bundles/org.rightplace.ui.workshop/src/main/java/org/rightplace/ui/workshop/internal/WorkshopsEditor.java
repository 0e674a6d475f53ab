package org.rightplace.ui.workshop.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The workshops of a workstream: what was decided in a room, and what is to be decided next? */
@Component(service = Editor.class)
public final class WorkshopsEditor extends RoomEditor {

    static final String ID = "org.rightplace.ui.workshop.list";

    @Activate
    public WorkshopsEditor(@Reference Rooms rooms, @Reference OpenWorkshops open) {
        super(ID, "Workshops", rooms, open);
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new WorkshopsPart(parent, site, subject.id(), rooms(), open());
    }
}
