package org.rightplace.ui.decision.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The services of a workstream with their scores: which are decided, and which to take next? */
@Component
public final class DecisionsEditor implements Editor {

    static final String ID = "org.rightplace.ui.decision.list";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Decisions";
    }

    @Override
    public String icon() {
        return "decision";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        return snapshot.find(Workstream.class, subject.id())
                .map(workstream -> workstream.name() + " · decisions")
                .orElse(name());
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new DecisionsPart(parent, site, subject.id());
    }
}
