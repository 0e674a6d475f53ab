package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Lets Tab lead out of a table. Inside it goes from cell to cell, as in a spreadsheet; from the last cell of a row, and
 * backwards from the first, it goes on to the next control, or the table would be a trap to those without a mouse.
 */
final class TabExit {

    private final SelectionLayer selection;

    private TabExit(SelectionLayer selection) {
        this.selection = selection;
    }

    static void add(NatTable table, SelectionLayer selection) {
        table.addListener(SWT.Traverse, new TabExit(selection)::traverse);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = atTheEnd();
        } else if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = atTheStart();
        }
    }

    private boolean atTheEnd() {
        var column = column();
        return column == SelectionLayer.NO_SELECTION || column >= selection.getColumnCount() - 1;
    }

    private boolean atTheStart() {
        var column = column();
        return column == SelectionLayer.NO_SELECTION || column == 0;
    }

    private int column() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return anchor.getColumnPosition();
    }
}
