package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.theme.Theme;

/**
 * A table with a row of heads, whose first column stays in sight while the others scroll. Used on the UI thread alone.
 *
 * @param table the table; to be configured once everything has been added to it
 * @param selection what is selected in it
 */
public record TableFrame(NatTable table, SelectionLayer selection) {

    /** A table whose cells are selected one by one, as in a spreadsheet. */
    public static TableFrame ofCells(Composite parent, Theme theme, IUniqueIndexLayer body, DataLayer heads) {
        return of(parent, theme, new SelectionLayer(body, true), heads);
    }

    /** A table whose rows are selected whole; see {@link SelectedRows}. */
    public static TableFrame ofRows(Composite parent, Theme theme, IUniqueIndexLayer body, DataLayer heads) {
        return of(parent, theme, new SelectionLayer(body, false), heads);
    }

    private static TableFrame of(Composite parent, Theme theme, SelectionLayer selection, DataLayer heads) {
        selection.setLayerPainter(new CellLayerPainter());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        var viewport = new ViewportLayer(selection);
        var frozen = new FreezeLayer(selection);
        var body = new CompositeFreezeLayer(frozen, viewport, selection);
        var first = new PositionCoordinate(frozen, 0, -1);
        FreezeHelper.freeze(frozen, viewport, first, first);
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(
                GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(heads, body, selection, true, new CellLayerPainter()), 0, 0);
        whole.setChildLayer(GridRegion.BODY, body, 0, 1);
        var table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
        SteadyBars.on(table);
        table.setBackground(theme.color(Theme.Role.PAPER));
        return new TableFrame(table, selection);
    }

    /**
     * Takes on the theme and every configuration added so far.
     *
     * @param fill called whenever the table has another size, to share out its room
     */
    public void configure(Theme theme, Runnable fill) {
        table.configure();
        table.setTheme(new WorkbenchTableTheme(theme));
        var filled = new int[1];
        table.addListener(SWT.Resize, event -> {
            fill.run();
            // When the panes around it change, the last size is known only once all of them have theirs.
            later(() -> fill(fill, filled));
        });
        // A scroll bar that comes or goes takes or leaves room without the table being given another size.
        table.addListener(SWT.Paint, event -> {
            if (table.getClientArea().width != filled[0]) {
                later(() -> fill(fill, filled));
            }
        });
    }

    private void fill(Runnable fill, int[] filled) {
        filled[0] = table.getClientArea().width;
        fill.run();
    }

    private void later(Runnable work) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                work.run();
            }
        });
    }
}
