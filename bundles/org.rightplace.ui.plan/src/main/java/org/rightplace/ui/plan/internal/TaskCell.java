package org.rightplace.ui.plan.internal;

import java.util.function.IntFunction;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The number and the name of a task, indented, with a mark to fold what lies in it. */
final class TaskCell extends TableCell {

    private static final int INDENT = 3 * Theme.STEP;
    private static final int MARK = 2 * Theme.STEP;

    private final IntFunction<PlanLine> lines;

    TaskCell(Theme theme, IntFunction<PlanLine> lines) {
        super(theme);
        this.lines = lines;
    }

    static boolean onMark(PlanLine line, int x) {
        var start = PADDING + line.depth() * INDENT;
        return line.heads() && x >= start - Theme.STEP && x < start + INDENT + Theme.STEP;
    }

    /** How far the text stands from the left of the cell. */
    static int textStart(PlanLine line) {
        return PADDING + (line.depth() + 1) * INDENT;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var line = lines.apply(cell.getRowIndex());
        if (line == null) {
            return;
        }
        var left = inside.x + line.depth() * INDENT;
        if (line.heads()) {
            mark(gc, left, inside.y + inside.height / 2, line.open());
        }
        left += INDENT;
        if (!line.number().isEmpty()) {
            left = text(gc, line.number(), left, inside, theme().color(Role.SECOND), theme().font(Type.SECONDARY)) + MARK;
        }
        gc.setForeground(theme().color(Role.INK));
        gc.setFont(theme().font(line.heads() ? Type.STRONG : Type.BODY));
        text(gc, fitted(gc, text(cell), inside.x + inside.width - left), left, inside);
    }

    private void mark(GC gc, int x, int middle, boolean open) {
        gc.setBackground(theme().color(Role.SECOND));
        var half = MARK / 2;
        gc.fillPolygon(open
                ? new int[] {x, middle - half / 2, x + MARK, middle - half / 2, x + half, middle + half}
                : new int[] {x + half / 2, middle - half, x + half / 2, middle + half, x + half / 2 + half, middle});
    }
}
