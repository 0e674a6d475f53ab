package org.rightplace.ui.workshop.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** One workshop: how far is the room, where does it agree, and what must be talked about? */
@Component(service = Editor.class)
public final class WorkshopEditor extends RoomEditor {

    static final String ID = "org.rightplace.ui.workshop";

    private static final int LONGEST = 32;

    @Activate
    public WorkshopEditor(@Reference Rooms rooms, @Reference OpenWorkshops open) {
        super(ID, "Workshop", rooms, open);
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workshop.class;
    }

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        return snapshot.find(Workshop.class, subject.id()).map(workshop -> shortened(workshop.name())).orElse(name());
    }

    // A tab has room for a few words; the part itself says all of them.
    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    @Override
    public boolean accepts(EntityRef subject, Snapshot snapshot) {
        return subject.type() == Workshop.class && snapshot.find(subject).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new WorkshopPart(parent, site, subject.id(), rooms(), open());
    }
}
