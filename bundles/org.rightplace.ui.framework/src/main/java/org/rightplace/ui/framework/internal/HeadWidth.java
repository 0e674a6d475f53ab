package org.rightplace.ui.framework.internal;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.theme.Theme;

/** Shares the width of a table among its columns, but leaves each at least the room that its title needs. */
final class HeadWidth {

    private static final int AROUND = 2 * Theme.PANE;

    private HeadWidth() {}

    static ColumnWeightData of(Control table, String title, int weight) {
        return of(table, title, weight, 0);
    }

    /** @param least the room that what stands below the title needs */
    static ColumnWeightData of(Control table, String title, int weight, int least) {
        var gc = new GC(table);
        try {
            return new ColumnWeightData(weight, Math.max(least, gc.textExtent(title).x + AROUND), true);
        } finally {
            gc.dispose();
        }
    }
}
