package org.rightplace.workbench.internal.explorer;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.Alone;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;

/** The view of the whole system as a tree, and the way into every editor. */
public record SystemView(Workbench workbench) implements Alone {

    /** The id of the view. */
    public static final String ID = "system";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "System";
    }

    @Override
    public String icon() {
        return "explorer";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Slot slot() {
        return Slot.LEFT;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new SystemPart(parent, site, workbench);
    }
}
