package org.rightplace.workbench.internal.widgets;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Paints the rows of a tree or table: a selection that is tinted, with an accent at its left, and text in two weights. */
public final class FlatRows {

    private static final int ACCENT = 3;
    private static final int DETAIL_GAP = 8;
    private static final int CELL = 8;
    private static final int LEAST_NAME = 64;
    private static final String ELLIPSIS = "\u2026";
    // What the desktop leaves between cells and would fill with its own colour.
    private static final int BETWEEN = 4;

    // GTK asks for rows between two that changed too, and then draws their arrows only where something changed; what is
    // painted over an arrow there would stay empty. It fills what is beside the cell by itself, in our colours.
    private static final boolean KEEPS_ARROWS = SWT.getPlatform().equals("gtk");

    private final Composite control;
    private final Theme theme;
    private final int height;
    private final Function<Cell, Text> texts;
    private Point known;
    private boolean knownBar;
    private int knownWidth;

    /**
     * A cell to be painted.
     *
     * @param item its row
     * @param column the column, from 0
     */
    public record Cell(Item item, int column) {}

    /**
     * What a cell says.
     *
     * @param mark a coloured mark before the text, or empty
     * @param name the text
     * @param detail what stands behind it, quieter
     * @param type the type of the text
     * @param role the colour of the text and of the mark
     */
    public record Text(String mark, String name, String detail, Type type, Role role) {

        /** Plain text. */
        public static Text plain(String name) {
            return new Text("", name, "", Type.BODY, Role.INK);
        }

        /** Text with something quieter behind it. */
        public static Text with(String name, String detail) {
            return new Text("", name, detail, Type.BODY, Role.INK);
        }

        /** This text in bold. */
        public Text strong() {
            return new Text(mark, name, detail, Type.STRONG, role);
        }

        /** This text in another colour. */
        public Text in(Role other) {
            return new Text(mark, name, detail, type, other);
        }
    }

    private FlatRows(Composite control, Theme theme, int height, Function<Cell, Text> texts) {
        this.control = control;
        this.theme = theme;
        this.height = height;
        this.texts = texts;
    }

    /** Takes over the painting of a tree or table. */
    public static void install(Composite control, Theme theme, int height, Function<Cell, Text> texts) {
        var rows = new FlatRows(control, theme, height, texts);
        control.addListener(SWT.MeasureItem, rows::measure);
        control.addListener(SWT.EraseItem, rows::erase);
        control.addListener(SWT.PaintItem, rows::paint);
    }

    // To find the area the desktop asks the screen where the window is, for every cell anew.
    private int clientWidth() {
        var size = control.getSize();
        boolean bar = control.getVerticalBar() != null && control.getVerticalBar().isVisible();
        if (!size.equals(known) || bar != knownBar) {
            known = size;
            knownBar = bar;
            knownWidth = control.getClientArea().width;
        }
        return knownWidth;
    }

    private void measure(Event event) {
        event.gc.setFont(theme.font(Type.BODY));
        event.height = Math.max(height, event.gc.getFontMetrics().getHeight() + 2 * Theme.STEP);
        var text = texts.apply(new Cell((Item) event.item, event.index));
        // A tree is never wider than its pane: names are shortened so that what stands behind them can be seen.
        event.width = control instanceof Table
                ? width(event.gc, text) + 2 * CELL
                : Math.max(1, Math.min(width(event.gc, text) + 2 * CELL, clientWidth() - event.x - CELL));
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        var area = area(event);
        event.gc.setClipping(area);
        event.gc.setBackground(theme.color(selected ? Role.SELECTION : Role.PAPER));
        event.gc.fillRectangle(area);
        if (selected && event.index == 0) {
            event.gc.setClipping(0, event.y, ACCENT, event.height);
            event.gc.setBackground(theme.color(Role.ACCENT));
            event.gc.fillRectangle(0, event.y, ACCENT, event.height);
            event.gc.setClipping(area);
        }
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    // In a tree the row is one piece, its arrow apart; in a table each cell covers itself, the last one all that is left.
    private Rectangle area(Event event) {
        int width = clientWidth();
        if (!(control instanceof Table table) || table.getColumnCount() <= 1) {
            int x = KEEPS_ARROWS && control instanceof Tree ? event.x : 0;
            return new Rectangle(x, event.y, width - x, event.height);
        }
        var cell = ((TableItem) event.item).getBounds(event.index);
        boolean last = event.index == table.getColumnCount() - 1;
        int x = event.index == 0 ? 0 : cell.x - BETWEEN;
        return new Rectangle(x, event.y, last ? Math.max(cell.width, width - x) : cell.x + cell.width - x, event.height);
    }

    private void paint(Event event) {
        var gc = event.gc;
        var text = texts.apply(new Cell((Item) event.item, event.index));
        int x = event.x + (event.index == 0 && !(control instanceof Table) ? 0 : CELL);
        if (!text.mark().isEmpty()) {
            gc.setFont(theme.font(Type.BODY));
            gc.setForeground(theme.color(text.role()));
            x += draw(gc, text.mark(), x, event) + Theme.STEP;
        }
        int right = right(event);
        int kept = detailWidth(gc, text, right - x);
        gc.setFont(theme.font(text.type()));
        gc.setForeground(theme.color(text.role()));
        x += draw(gc, shortened(gc, text.name(), right - x - kept), x, event) + DETAIL_GAP;
        if (!text.detail().isEmpty()) {
            gc.setFont(theme.font(Type.SECONDARY));
            gc.setForeground(theme.color(Role.SECOND));
            boolean fits = control instanceof Table || kept > 0;
            draw(gc, fits ? shortened(gc, text.detail(), right - x) : "", x, event);
        }
    }

    private int right(Event event) {
        return control instanceof Table table && table.getColumnCount() > 1
                ? event.x + table.getColumn(event.index).getWidth() - CELL / 2
                : clientWidth() - CELL;
    }

    // In a tree the detail is a number: it is shown whole, unless that leaves too little of a short name, or not at all.
    private int detailWidth(GC gc, Text text, int room) {
        if (control instanceof Table || text.detail().isEmpty()) {
            return 0;
        }
        gc.setFont(theme.font(Type.SECONDARY));
        int detail = gc.textExtent(text.detail()).x + DETAIL_GAP;
        gc.setFont(theme.font(text.type()));
        return room - detail >= Math.min(gc.textExtent(text.name()).x, LEAST_NAME) ? detail : 0;
    }

    static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    private int draw(GC gc, String text, int x, Event event) {
        var extent = gc.textExtent(text);
        gc.drawText(text, x, event.y + (event.height - extent.y) / 2, true);
        return extent.x;
    }

    private int width(GC gc, Text text) {
        gc.setFont(theme.font(text.type()));
        int width = gc.textExtent(text.name()).x;
        if (!text.mark().isEmpty()) {
            width += gc.textExtent(text.mark()).x + Theme.STEP;
        }
        if (!text.detail().isEmpty()) {
            gc.setFont(theme.font(Type.SECONDARY));
            width += gc.textExtent(text.detail()).x + DETAIL_GAP;
        }
        return width;
    }
}
