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

    private static final String ELLIPSIS = "…";
    private static final int LONGEST = 400;

    private final Theme theme;

    /** A cell in the colours of a theme. */
    public TableCell(Theme theme) {
        this.theme = theme;
    }

    /** The theme. */
    protected final Theme theme() {
        return theme;
    }

    @Override
    public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var style = CellStyleUtil.getCellStyle(cell, registry);
        var clipping = gc.getClipping();
        gc.setClipping(bounds.intersection(clipping));
        gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
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
        gc.setClipping(clipping);
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
        var room = inside.width - gc.textExtent(text).x;
        var x = alignment == HorizontalAlignmentEnum.RIGHT ? room : alignment == HorizontalAlignmentEnum.CENTER ? room / 2 : 0;
        text(gc, text, inside.x + x, inside);
    }

    /** The value of a cell in words. */
    protected static String text(ILayerCell cell) {
        var value = cell.getDataValue();
        return value == null ? "" : value.toString();
    }

    /** Paints a line of text halfway down a cell and says where it ends. */
    protected static int text(GC gc, String text, int x, Rectangle inside) {
        var extent = gc.textExtent(text);
        gc.drawText(text, x, inside.y + (inside.height - extent.y) / 2, true);
        return x + extent.x;
    }

    /** As {@link #text(GC, String, int, Rectangle)}, in another colour and font. */
    protected static int text(GC gc, String text, int x, Rectangle inside, Color colour, Font font) {
        gc.setForeground(colour);
        gc.setFont(font);
        return text(gc, text, x, inside);
    }

    /** The first line of a text, cut short where it does not fit. */
    protected static String fitted(GC gc, String text, int width) {
        var end = text.indexOf('\n');
        var more = end >= 0;
        var line = more ? text.substring(0, end).stripTrailing() : text;
        if (line.length() > LONGEST) {
            line = line.substring(0, LONGEST);
            more = true;
        }
        if (gc.textExtent(more ? line + ELLIPSIS : line).x <= width) {
            return more ? line + ELLIPSIS : line;
        }
        var low = 0;
        var high = line.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low).stripTrailing() + ELLIPSIS;
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
