package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Says above the heads of the columns which characteristics are core and which enabling, and parts the two.
 *
 * @param table the table
 * @param facts what it shows
 * @param theme where colours and type come from
 */
record KindHeads(NatTable table, HeatFacts facts, Theme theme) {

    void paint(GC gc) {
        head(gc, "CORE", 1, facts.core());
        head(gc, "ENABLING", facts.core() + 1, facts.characteristics().size());
        head(gc, "", facts.characteristics().size() + 1, facts.characteristics().size() + 2);
    }

    /** Names the columns from one to another, as far as they are in sight. */
    private void head(GC gc, String words, int first, int last) {
        Rectangle shown = null;
        boolean begins = false;
        for (int at = 1; at < table.getColumnCount(); at++) {
            int column = table.getColumnIndexByPosition(at);
            if (column >= first && column <= last) {
                var bounds = table.getBoundsByPosition(at, 0);
                shown = bounds == null ? shown : shown == null ? bounds : shown.union(bounds);
                begins |= column == first;
            }
        }
        if (shown == null) {
            return;
        }
        var clipping = gc.getClipping();
        gc.setClipping(shown.x, 0, shown.width, table.getClientArea().height);
        gc.setFont(theme.font(Type.GROUP));
        gc.setForeground(theme.color(Role.SECOND));
        if (gc.textExtent(words).x < shown.width - Theme.STEP) {
            gc.drawText(words, shown.x + Theme.STEP + 2, Theme.STEP, true);
        }
        if (begins) {
            gc.setForeground(theme.color(Role.THIRD));
            gc.drawLine(shown.x, 0, shown.x, Math.min(table.getClientArea().height, table.getHeight()));
        }
        gc.setClipping(clipping);
    }
}
