package org.rightplace.ui.catalogue.internal;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The name of a service or area, indented, with a mark to open and close an area and what the filter found in it. */
final class NameCell extends TableCell {

    /** How far each step indents, in points. */
    static final int INDENT = 4 * Theme.STEP;

    private static final int MARK = 2 * Theme.STEP;

    private final IntFunction<Row> rows;
    private final Supplier<Filter> filter;

    NameCell(Theme theme, IntFunction<Row> rows, Supplier<Filter> filter) {
        super(theme);
        this.rows = rows;
        this.filter = filter;
    }

    /** How far left of a cell's text its mark begins and ends, from the cell's own left. */
    static boolean onMark(Row row, int x) {
        var start = PADDING + row.depth() * INDENT;
        return row instanceof Row.Entry entry && entry.heads() && x >= start - Theme.STEP && x < start + INDENT;
    }

    /** How far the text stands from the left of the cell. */
    static int textStart(Row row) {
        return PADDING + (row.depth() + 1) * INDENT;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var row = rows.apply(cell.getRowIndex());
        if (row == null) {
            return;
        }
        var indent = row.depth() * INDENT;
        if (row instanceof Row.Entry entry && entry.heads()) {
            mark(gc, inside.x + indent, inside.y + inside.height / 2, entry.open());
        }
        var left = inside.x + indent + INDENT;
        var name = fitted(gc, text(cell), inside.x + inside.width - left);
        highlight(gc, name, left, inside);
        if (row instanceof Row.Entry entry && !entry.matches()) {
            gc.setForeground(theme().color(Role.SECOND));
        }
        var end = text(gc, name, left, inside);
        second(gc, row, end + MARK, inside);
    }

    private void second(GC gc, Row row, int left, Rectangle inside) {
        var words = switch (row) {
            case Row.Entry entry -> entry.where();
            case Row.GuestsHead head -> Integer.toString(head.count());
            case Row.Draft draft -> "";
        };
        var room = inside.x + inside.width - left;
        if (!words.isEmpty() && room > 2 * INDENT) {
            gc.setFont(theme().font(Type.SECONDARY));
            text(gc, fitted(gc, words, room), left, inside, theme().color(Role.SECOND), theme().font(Type.SECONDARY));
        }
    }

    private void highlight(GC gc, String name, int left, Rectangle inside) {
        var lower = name.toLowerCase(Locale.ROOT);
        gc.setBackground(theme().color(Role.WARNING_TINT));
        for (var word : filter.get().words()) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
                var start = left + gc.textExtent(name.substring(0, at)).x;
                var width = gc.textExtent(name.substring(at, Math.min(name.length(), at + word.length()))).x;
                gc.fillRectangle(start, inside.y + Theme.STEP, width, inside.height - 2 * Theme.STEP);
            }
        }
    }

    private void mark(GC gc, int x, int middle, boolean open) {
        gc.setBackground(theme().color(Role.SECOND));
        var half = MARK / 2;
        gc.fillPolygon(open
                ? new int[] {x, middle - half / 2, x + MARK, middle - half / 2, x + half, middle + half}
                : new int[] {x + half / 2, middle - half, x + half / 2, middle + half, x + half / 2 + half, middle});
    }
}
