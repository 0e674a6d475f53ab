package org.rightplace.workbench.internal.expected;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** Stands where a view is expected; see {@link Expected}. */
record StandInView(String id, int order, Slot slot, String name) implements View {

    @Override
    public Part open(Composite parent, PartSite site) {
        throw new IllegalStateException(name + " has not come yet");
    }
}
