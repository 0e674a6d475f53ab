package org.rightplace.workbench.internal.inspector;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** The view of whatever is selected. */
public record InspectorView(Workbench workbench) implements View {

    /** The id of the view. */
    public static final String ID = "inspector";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Inspector";
    }

    @Override
    public String icon() {
        return "inspector";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Slot slot() {
        return Slot.RIGHT;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new InspectorPart(parent, site, workbench);
    }
}
