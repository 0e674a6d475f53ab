package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The name of a neighbourhood, or of a partnership and how many neighbourhoods it has. */
final class NameCell extends TableCell {

    private final HeatRows rows;

    NameCell(Theme theme, HeatRows rows) {
        super(theme);
        this.rows = rows;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        switch (rows.row(cell.getRowIndex()).orElse(null)) {
            case Row.OfPartnership group -> {
                var count = Integer.toString(group.places().size());
                int room = inside.width - 2 * Theme.PANE;
                int end = text(gc, fitted(gc, group.name(), room), inside.x, inside);
                text(gc, count, end + 2 * Theme.STEP, inside, theme().color(Role.SECOND), theme().font(Type.SECONDARY));
            }
            case Row.OfNeighbourhood one ->
                text(gc, fitted(gc, one.name(), inside.width - Theme.PANE), inside.x + Theme.PANE, inside);
            case null -> { }
        }
    }
}
