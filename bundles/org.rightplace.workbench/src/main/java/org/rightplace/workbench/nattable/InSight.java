package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Brings a cell of a table into sight, and keeps it there while the table gets another size, until the user scrolls or goes
 * elsewhere. A table that is opened to show something has its size only after it has been told what to show.
 */
public final class InSight {

    private final NatTable table;
    private final SelectionLayer selection;
    private PositionCoordinate wanted;

    private InSight(NatTable table, SelectionLayer selection) {
        this.table = table;
        this.selection = selection;
    }

    /** Watches over a table. */
    public static InSight of(NatTable table, SelectionLayer selection) {
        var sight = new InSight(table, selection);
        table.addListener(SWT.Resize, sight::resized);
        table.addListener(SWT.MouseWheel, sight::forget);
        if (table.getVerticalBar() != null) {
            table.getVerticalBar().addListener(SWT.Selection, sight::forget);
        }
        if (table.getHorizontalBar() != null) {
            table.getHorizontalBar().addListener(SWT.Selection, sight::forget);
        }
        return sight;
    }

    /** Brings the cell that the keyboard acts on into sight. */
    public void show() {
        var anchor = selection.getSelectionAnchor();
        wanted = new PositionCoordinate(selection, anchor.getColumnPosition(), anchor.getRowPosition());
        reveal();
    }

    private void reveal() {
        var cell = new ShowCellInViewportCommand(wanted.getColumnPosition(), wanted.getRowPosition());
        selection.doCommand(cell.cloneCommand());
        table.doCommand(cell);
    }

    private void forget(Event event) {
        wanted = null;
    }

    private void resized(Event event) {
        // What the layers of the table make of its size is known once all have heard of it.
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && wanted != null && wanted.equals(selection.getSelectionAnchor())) {
                reveal();
            }
        });
    }
}
