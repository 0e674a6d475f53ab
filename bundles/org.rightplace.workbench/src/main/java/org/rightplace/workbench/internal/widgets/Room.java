package org.rightplace.workbench.internal.widgets;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Whether a control has any room. What has none, or lies in something that has none, is taken off the screen by the toolkit, but
 * may have the keyboard all the same: then every key that is pressed goes to nobody.
 */
public final class Room {

    private Room() {}

    /** Whether a control and all that it lies in have room. */
    public static boolean has(Control control) {
        for (var at = control; at != null && !(at instanceof Shell); at = at.getParent()) {
            var size = at.getSize();
            if (size.x == 0 || size.y == 0) {
                return false;
            }
        }
        return true;
    }
}
