package org.rightplace.ui.people.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Edits the staff list of the whole system. */
@Component(service = Editor.class)
public final class StaffEditor implements Editor {

    static final String ID = "org.rightplace.ui.people.staff";

    private final OpenPeople open;

    @Activate
    public StaffEditor(@Reference OpenPeople open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Staff";
    }

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == SystemProfile.class || type == StaffGroup.class || type == JointAppointment.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new PeoplePart(parent, site, "", open);
    }
}
