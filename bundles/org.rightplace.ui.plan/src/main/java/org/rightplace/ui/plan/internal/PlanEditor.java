package org.rightplace.ui.plan.internal;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Edits the transition plan of a workstream. */
@Component
public final class PlanEditor implements Editor {

    /** The id by which the editor is opened. */
    public static final String ID = "org.rightplace.ui.plan";

    private final OpenPlans open;

    @Activate
    public PlanEditor(@Reference OpenPlans open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Transition plan";
    }

    @Override
    public String icon() {
        return "plan";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Task.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new PlanPart(parent, site, new PlanScope(Optional.of(subject.id())), open);
    }
}
