package org.rightplace.ui.people.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A place, with the letter of its level before it in the level's colour. */
final class PlaceCell extends TableCell {

    private static final int CORNER = Theme.STEP;

    private final LevelColours levels;

    PlaceCell(Theme theme, LevelColours levels) {
        super(theme);
        this.levels = levels;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var words = text(cell);
        var mark = words.isEmpty() ? java.util.Optional.<LevelColours.Mark>empty() : levels.named(words);
        if (mark.isEmpty()) {
            super.paint(cell, gc, inside, style);
            return;
        }
        var ink = gc.getForeground();
        var level = mark.get();
        gc.setFont(theme().font(Type.GROUP));
        int width = Math.max(gc.textExtent(level.initial()).x, 2 * Theme.STEP) + 2 * Theme.STEP;
        int height = inside.height - 2 * Theme.STEP;
        gc.setBackground(theme().levelTint(level.rank(), level.count()));
        gc.fillRoundRectangle(inside.x, inside.y + Theme.STEP, width, height, CORNER, CORNER);
        gc.setForeground(theme().level(level.rank(), level.count()));
        var extent = gc.textExtent(level.initial());
        gc.drawText(level.initial(), inside.x + (width - extent.x) / 2, inside.y + (inside.height - extent.y) / 2, true);
        int left = inside.x + width + Theme.STEP + 2;
        gc.setFont(theme().font(Type.BODY));
        gc.setForeground(ink);
        text(gc, fitted(gc, words, inside.x + inside.width - left), left, inside, ink == null ? theme().color(Role.INK) : ink, theme().font(Type.BODY));
    }
}
