package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** Shows which cell of a table the keyboard acts on, while it acts on the table. */
public final class FocusRing implements IOverlayPainter {

    private static final int WIDTH = 2;

    private final NatTable table;
    private final SelectionLayer selection;
    private final Theme theme;

    private FocusRing(NatTable table, SelectionLayer selection, Theme theme) {
        this.table = table;
        this.selection = selection;
        this.theme = theme;
    }

    /** Adds a focus ring to a table. */
    public static void add(NatTable table, SelectionLayer selection, Theme theme) {
        table.addOverlayPainter(new FocusRing(table, selection, theme));
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        if (!table.isFocusControl()) {
            return;
        }
        FocusCell.bounds(table, selection).ifPresent(bounds -> {
            gc.setForeground(theme.color(Role.FOCUS));
            gc.setLineWidth(WIDTH);
            gc.drawRectangle(new Rectangle(
                    bounds.x + WIDTH / 2, bounds.y + WIDTH / 2, bounds.width - WIDTH, bounds.height - WIDTH - 1));
            gc.setLineWidth(1);
        });
    }
}
