package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.theme.Theme;

/** The head of a column, with an arrow if the rows are sorted by it. */
final class HeaderCell extends TableCell {

    private static final int ARROW = 2 * Theme.STEP;

    HeaderCell(Theme theme) {
        super(theme);
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var up = cell.getConfigLabels().hasLabel(WorkbenchTableTheme.SORTED_UP);
        var down = cell.getConfigLabels().hasLabel(WorkbenchTableTheme.SORTED_DOWN);
        if (!up && !down) {
            super.paint(cell, gc, inside, style);
            return;
        }
        var end = text(gc, fitted(gc, text(cell), inside.width - ARROW - Theme.STEP), inside.x, inside);
        arrow(gc, end + Theme.STEP, inside.y + inside.height / 2, up);
    }

    private static void arrow(GC gc, int x, int middle, boolean up) {
        var height = ARROW / 4;
        var tip = up ? middle - height : middle + height;
        var base = up ? middle + height : middle - height;
        gc.setBackground(gc.getForeground());
        gc.fillPolygon(new int[] {x, base, x + ARROW, base, x + ARROW / 2, tip});
    }
}
