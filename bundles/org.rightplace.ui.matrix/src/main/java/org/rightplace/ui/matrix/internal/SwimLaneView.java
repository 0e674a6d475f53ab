package org.rightplace.ui.matrix.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** Through whose hands does the work on the selected service go? Shows its swim-lane. */
@Component
public final class SwimLaneView implements View {

    static final String ID = "org.rightplace.ui.swimlane";

    private final OpenMatrices matrices;

    @Activate
    public SwimLaneView(@Reference OpenMatrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Swim-lane";
    }

    @Override
    public String icon() {
        return "swimlane";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Slot slot() {
        return Slot.BELOW;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new SwimLanePart(parent, site, matrices);
    }
}
