package org.rightplace.workbench.nattable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scrollable;

/**
 * Scroll bars that stand beside what we paint instead of fading in and out above it. Each step of such a fade has the
 * desktop ask for the whole table again: to move the mouse across a table was more work than to sort 5,000 rows. They
 * also show that there is more to the right.
 */
public final class SteadyBars {

    private SteadyBars() {}

    /** Gives a painted control such bars, where the desktop has a choice. */
    public static void on(Scrollable control) {
        control.setScrollbarsMode(SWT.NONE);
    }
}
