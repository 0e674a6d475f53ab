package org.rightplace.ui.people.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** One of a few words, in a chip. Colour stands for levels, so chips have none. */
final class ChipCell extends TableCell {

    private static final int CORNER = 2 * Theme.STEP;

    ChipCell(Theme theme) {
        super(theme);
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        if (text(cell).isEmpty()) {
            return;
        }
        gc.setFont(theme().font(Type.SECONDARY));
        var words = fitted(gc, text(cell), inside.width - 2 * Theme.STEP);
        int width = gc.textExtent(words).x + 2 * Theme.STEP;
        gc.setBackground(theme().color(Role.PANE));
        gc.setForeground(theme().color(Role.LINE));
        gc.fillRoundRectangle(inside.x, inside.y + Theme.STEP, width, inside.height - 2 * Theme.STEP, CORNER, CORNER);
        gc.drawRoundRectangle(inside.x, inside.y + Theme.STEP, width, inside.height - 2 * Theme.STEP, CORNER, CORNER);
        gc.setForeground(theme().color(Role.INK));
        text(gc, words, inside.x + Theme.STEP, inside);
    }
}
