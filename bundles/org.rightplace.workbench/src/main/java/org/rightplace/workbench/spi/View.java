package org.rightplace.workbench.spi;

import org.eclipse.swt.widgets.Composite;

/** A part that stands beside the editors, such as the problems or the inspector. There is at most one of each. */
public interface View extends Contribution {

    /** Where it opens when the layout does not say otherwise. */
    Slot slot();

    /** Makes the part. Called on the UI thread each time the view is opened. */
    Part open(Composite parent, PartSite site);

    /** The sides that views open on. */
    enum Slot {
        /** Left of the editors. */
        LEFT,
        /** Right of the editors. */
        RIGHT,
        /** Below the editors. */
        BELOW
    }
}
