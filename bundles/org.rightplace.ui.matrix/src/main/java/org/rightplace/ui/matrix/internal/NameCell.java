package org.rightplace.ui.matrix.internal;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The name of a service or area, indented, with a mark to open and close an area. */
final class NameCell extends TableCell {

    private static final int INDENT = 3 * Theme.STEP;
    private static final int MARK = 2 * Theme.STEP;

    private final MatrixRows rows;
    private final FittedText splits = new FittedText();

    NameCell(Theme theme, MatrixRows rows) {
        super(theme);
        this.rows = rows;
    }

    /** Whether a point is on the mark of an area's row, by how far it is from the left of the cell. */
    static boolean onMark(Row row, int x) {
        int start = PADDING + row.depth() * INDENT;
        return row instanceof Row.OfArea && x >= start - Theme.STEP && x < start + INDENT + Theme.STEP;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var found = rows.row(cell.getRowIndex());
        if (found.isEmpty()) {
            return;
        }
        var row = found.get();
        int left = inside.x + row.depth() * INDENT;
        switch (row) {
            case Row.OfArea area -> {
                mark(gc, left, inside.y + inside.height / 2, area.open());
                head(gc, row.name(), Integer.toString(area.services()), left + INDENT, inside);
            }
            case Row.Guests guests -> head(gc, row.name(), Integer.toString(guests.count()), left + INDENT, inside);
            case Row.OfService service -> service(gc, service, left + INDENT, inside);
        }
    }

    private void head(GC gc, String name, String count, int left, Rectangle inside) {
        int room = inside.x + inside.width - left;
        int end = text(gc, fitted(gc, name, room - 2 * INDENT), left, inside);
        text(gc, count, end + Theme.STEP, inside, theme().color(Role.SECOND), theme().font(Type.SECONDARY));
    }

    private void service(GC gc, Row.OfService service, int left, Rectangle inside) {
        int room = inside.x + inside.width - left;
        if (service.where().isEmpty()) {
            twoLines(gc, service.name(), left, room, inside);
        } else {
            var upper = new Rectangle(inside.x, inside.y, inside.width, inside.height / 2 + Theme.STEP / 2);
            var lower = new Rectangle(inside.x, inside.y + inside.height / 2, inside.width, inside.height / 2 - Theme.STEP / 2);
            text(gc, fitted(gc, service.name(), room), left, upper);
            gc.setFont(theme().font(Type.SECONDARY));
            var where = fitted(gc, service.where(), room);
            text(gc, where, left, lower, theme().color(Role.SECOND), theme().font(Type.SECONDARY));
        }
    }

    /** A name that is too long for one line goes on in a second. */
    private void twoLines(GC gc, String name, int left, int room, Rectangle inside) {
        var split = split(gc, name, room);
        if (split.isEmpty()) {
            text(gc, fitted(gc, name, room), left, inside);
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        int top = inside.y + (inside.height - 2 * line) / 2;
        gc.drawText(name.substring(0, split.get()), left, top, true);
        gc.drawText(fitted(gc, name.substring(split.get()).strip(), room), left, top + line, true);
    }

    private Optional<Integer> split(GC gc, String name, int room) {
        var at = splits.of(name, room, () -> {
            if (extent(gc, name).x <= room) {
                return "";
            }
            int end = name.length();
            while (end > 0 && gc.textExtent(name.substring(0, end).stripTrailing()).x > room) {
                end = name.lastIndexOf(' ', end - 1);
            }
            return end > 0 ? Integer.toString(end) : "";
        });
        return at.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(at));
    }

    private void mark(GC gc, int x, int middle, boolean open) {
        gc.setBackground(theme().color(Role.SECOND));
        int half = MARK / 2;
        gc.fillPolygon(open
                ? new int[] {x, middle - half / 2, x + MARK, middle - half / 2, x + half, middle + half}
                : new int[] {x + half / 2, middle - half, x + half / 2, middle + half, x + half / 2 + half, middle});
    }
}
