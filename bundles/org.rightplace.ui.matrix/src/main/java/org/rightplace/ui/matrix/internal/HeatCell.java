package org.rightplace.ui.matrix.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * How often the work on a service changes hands, or how fragmented an area is: the number, and a strip whose length is
 * the fragmentation and whose colour says what the framework thinks of it.
 */
final class HeatCell extends TableCell {

    private static final int STRIP = 4;

    private final MatrixRows rows;
    private final MatrixFacts facts;
    private final Colouring colouring;

    HeatCell(Theme theme, MatrixRows rows, MatrixFacts facts, Colouring colouring) {
        super(theme);
        this.rows = rows;
        this.facts = facts;
        this.colouring = colouring;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var row = rows.row(cell.getRowIndex()).orElse(null);
        switch (row) {
            case Row.OfService service -> {
                if (facts.touched(service.id())) {
                    gc.setFont(theme().font(Type.STRONG));
                    number(gc, text(cell), facts.alignment(service.id()).fragmentation(), inside);
                }
            }
            case Row.OfArea area -> {
                if (facts.held(area.node())) {
                    gc.setFont(theme().font(Type.SECONDARY));
                    number(gc, text(cell), facts.area(area.node()).fragmentation(), inside);
                }
            }
            case null, default -> { }
        }
    }

    private void number(GC gc, String number, double fragmentation, Rectangle inside) {
        text(gc, number, inside.x, inside);
        heat(gc, colouring, theme(), fragmentation, inside);
    }

    /** A strip along the foot of a cell, as long as the fragmentation, on a line as long as the most there could be. */
    static void heat(GC gc, Colouring colouring, Theme theme, double fragmentation, Rectangle inside) {
        int y = inside.y + inside.height - STRIP - 1;
        gc.setBackground(theme.color(Role.LINE));
        gc.fillRectangle(inside.x, y + STRIP / 2 - 1, inside.width, 2);
        if (fragmentation > 0) {
            gc.setBackground(colouring.heat(fragmentation));
            gc.fillRectangle(inside.x, y, Math.max(STRIP, (int) Math.round(inside.width * fragmentation)), STRIP);
        }
    }
}
