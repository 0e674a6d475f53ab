package org.example.canceralliance;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** Lists the cancer services with their alliance score and the role that leads each pathway. */
@Component
public final class AllianceView implements View {

    @Override
    public String id() {
        return AllianceCriteria.PLUGIN + ".view";
    }

    @Override
    public String name() {
        return "Cancer alliance";
    }

    @Override
    public Slot slot() {
        return Slot.BELOW;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new AlliancePart(parent, site);
    }
}
