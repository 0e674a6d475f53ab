package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/**
 * A cell as the workbench paints it: the ground its style asks for, a line below, and the value in one line, cut short
 * with an ellipsis where there is no room. Subclasses paint something else than plain text on that ground.
 */
public class TableCell extends AbstractCellPainter {

    /** The space left and right of what a cell says, in points. */
    public static final int PADDING = 2 * Theme.STEP;

    private final Theme theme;
    private final TextMeasure measure = new TextMeasure();

    /** A cell in the colours of a theme. */
    public TableCell(Theme theme) {
        this.theme = theme;
    }

    /** The theme. */
    protected final Theme theme() {
        return theme;
    }

    // Whoever paints a layer has clipped to the cell already; clipping is dear.
    @Override
    public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var style = CellStyleUtil.getCellStyle(cell, registry);
        gc.setBackground(ground(cell, style));
        gc.fillRectangle(bounds);
        gc.setForeground(theme.color(Role.LINE));
        var bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
        gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
        gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
        var inside = new Rectangle(bounds.x + PADDING, bounds.y, bounds.width - 2 * PADDING, bounds.height - 1);
        if (inside.width > 0) {
            paint(cell, gc, inside, style);
        }
    }

    /** What the cell is painted on: what its style asks for. */
    protected Color ground(ILayerCell cell, IStyle style) {
        return style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR);
    }

    /**
     * Paints what the cell says.
     *
     * @param gc set to the cell's font and text colour, and clipped to the cell
     * @param inside the cell without its padding and the line below
     */
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var alignment = style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT);
        var text = fitted(gc, text(cell), inside.width);
        var room = inside.width - extent(gc, text).x;
        var x = alignment == HorizontalAlignmentEnum.RIGHT ? room : alignment == HorizontalAlignmentEnum.CENTER ? room / 2 : 0;
        text(gc, text, inside.x + x, inside);
    }

    /** The value of a cell in words. */
    protected static String text(ILayerCell cell) {
        var value = cell.getDataValue();
        return value == null ? "" : value.toString();
    }

    /** Paints a line of text halfway down a cell and says where it ends. */
    protected final int text(GC gc, String text, int x, Rectangle inside) {
        var extent = extent(gc, text);
        gc.drawText(text, x, inside.y + (inside.height - extent.y) / 2, true);
        return x + extent.x;
    }

    /** As {@link #text(GC, String, int, Rectangle)}, in another colour and font. */
    protected final int text(GC gc, String text, int x, Rectangle inside, Color colour, Font font) {
        gc.setForeground(colour);
        gc.setFont(font);
        return text(gc, text, x, inside);
    }

    /** How much room a text takes in the context's font. */
    protected final Point extent(GC gc, String text) {
        return measure.extent(gc, text);
    }

    /** The first line of a text, cut short where it does not fit. */
    protected final String fitted(GC gc, String text, int width) {
        return measure.fitted(gc, text, width);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT));
        return gc.textExtent(text(cell)).x + 2 * PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Theme.ROW;
    }
}
