package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * A cell of the heat map: the step as a letter on its shade, with a corner where there is evidence, or the change as a
 * figure with its sign. What is not rated has no ground at all. Means are figures alone.
 */
final class StepCell extends TableCell {

    private static final int CORNER = 6;
    private static final int SELECTED = 3;

    private final HeatRows rows;
    private final HeatFacts facts;
    private final Shades shades;

    StepCell(Theme theme, HeatRows rows, HeatFacts facts, Shades shades) {
        super(theme);
        this.rows = rows;
        this.facts = facts;
        this.shades = shades;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var whole = new Rectangle(inside.x - PADDING, inside.y, inside.width + 2 * PADDING, inside.height);
        var words = text(cell);
        var rated = rows.cell(cell.getRowIndex(), cell.getColumnIndex());
        if (rated.isEmpty()) {
            boolean mean = rows.characteristic(cell.getColumnIndex()) < 0;
            centred(gc, words, whole, theme().color(mean ? Role.INK : Role.SECOND),
                    mean ? Type.STRONG : facts.comparing() ? Type.GROUP : Type.SECONDARY);
            return;
        }
        var rating = facts.rating(rated.get());
        var difference = facts.difference(rated.get());
        boolean plain = facts.comparing() ? difference.isEmpty() || difference.getAsInt() == 0 : rating.isEmpty();
        if (plain) {
            centred(gc, words, whole, theme().color(Role.SECOND), Type.BODY);
            return;
        }
        var shade = facts.comparing() ? shades.of(difference.getAsInt()) : shades.of(rating.orElseThrow().maturity());
        int edge = cell.getDisplayMode() == DisplayMode.SELECT ? SELECTED : 0;
        gc.setBackground(shade.ground());
        gc.fillRectangle(whole.x + edge, whole.y + edge, whole.width - 1 - 2 * edge, whole.height - 2 * edge);
        centred(gc, words, whole, shade.text(), Type.STRONG);
        if (!facts.comparing() && !rating.orElseThrow().evidence().isBlank()) {
            corner(gc, shade.text(), whole.x + whole.width - 1 - edge, whole.y + edge);
        }
    }

    private void centred(GC gc, String words, Rectangle whole, Color colour, Type type) {
        gc.setFont(theme().font(type));
        gc.setForeground(colour);
        text(gc, words, whole.x + (whole.width - gc.textExtent(words).x) / 2, whole);
    }

    private static void corner(GC gc, Color colour, int right, int top) {
        gc.setBackground(colour);
        gc.fillPolygon(new int[] {right - CORNER, top, right, top, right, top + CORNER});
    }
}
