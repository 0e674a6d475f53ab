package org.rightplace.ui.decision.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The decision tool for one service: where does it belong, and what makes us think so? */
@Component
public final class DecisionEditor implements Editor {

    static final String ID = "org.rightplace.ui.decision";

    private final Comparisons comparisons;

    @Activate
    public DecisionEditor(@Reference Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Decision tool";
    }

    @Override
    public String icon() {
        return "decision";
    }

    @Override
    public Class<? extends Entity> subject() {
        return Service.class;
    }

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        return snapshot.find(Service.class, subject.id()).map(Service::name).orElse(name());
    }

    @Override
    public boolean accepts(EntityRef subject, Snapshot snapshot) {
        return subject.type() == Service.class
                && snapshot.find(Service.class, subject.id())
                        .filter(service -> service.kind() == ServiceKind.SERVICE)
                        .isPresent();
    }

    @Override
    public String alias() {
        return "questions answers score spider diagram placement";
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new DecisionPart(parent, site, subject.id(), comparisons);
    }
}
