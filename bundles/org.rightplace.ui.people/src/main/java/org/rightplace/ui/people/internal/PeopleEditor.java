package org.rightplace.ui.people.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Attestation;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.StaffChange;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Edits what a workstream means for the people who work: changes, needs and joint appointments. */
@Component(service = Editor.class)
public final class PeopleEditor implements Editor {

    static final String ID = "org.rightplace.ui.people";

    private final OpenPeople open;

    @Activate
    public PeopleEditor(@Reference OpenPeople open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "People and OD";
    }

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Workstream.class || type == StaffChange.class || type == DevelopmentNeed.class || type == Attestation.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new PeoplePart(parent, site, subject.id(), open);
    }
}
