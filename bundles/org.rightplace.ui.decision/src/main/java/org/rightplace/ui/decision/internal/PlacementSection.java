package org.rightplace.ui.decision.internal;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The placement of the selected service, in the inspector. */
@Component
public final class PlacementSection implements InspectorSection {

    @Override
    public String id() {
        return "org.rightplace.ui.decision.placement";
    }

    @Override
    public String name() {
        return "Placement";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() == Service.class
                && snapshot.find(Service.class, entity.id())
                        .filter(service -> service.kind() == ServiceKind.SERVICE)
                        .isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        parent.setLayout(new FillLayout());
        var pane = new PlacementPane(parent, site, entity.id(), false);
        pane.show();
        site.onChange(change -> {
            if (change.touched().stream().anyMatch(ref -> ref.id().equals(entity.id())) || change.touches(Framework.class)) {
                pane.show();
            }
        });
        DecisionTools.TYPES.forEach(type -> site.onServices(type, pane::show));
        return pane::focus;
    }
}
