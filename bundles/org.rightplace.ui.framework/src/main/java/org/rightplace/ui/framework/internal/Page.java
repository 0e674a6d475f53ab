package org.rightplace.ui.framework.internal;

import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Framework;

/** A section of the framework editor. */
interface Page {

    Control control();

    /** Shows the framework as it is now. */
    void show(Framework framework);

    void focus();
}
