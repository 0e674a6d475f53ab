package org.rightplace.workbench.nattable;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/** Finds the cell that the keyboard acts on. */
final class FocusCell {

    private FocusCell() {}

    static Optional<ILayerCell> cell(SelectionLayer selection) {
        var anchor = selection.getSelectionAnchor();
        return anchor.getColumnPosition() < 0 || anchor.getRowPosition() < 0
                ? Optional.empty()
                : Optional.ofNullable(selection.getCellByPosition(anchor.getColumnPosition(), anchor.getRowPosition()));
    }

    /** Where it is painted, if it can be seen. */
    static Optional<Rectangle> bounds(NatTable table, SelectionLayer selection) {
        var anchor = selection.getSelectionAnchor();
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getRowIndexByPosition(row) == anchor.getRowPosition() && inBody(table, row)) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    if (table.getColumnIndexByPosition(column) == anchor.getColumnPosition()) {
                        return Optional.ofNullable(table.getBoundsByPosition(column, row));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inBody(NatTable table, int row) {
        var labels = table.getRegionLabelsByXY(1, table.getStartYOfRowPosition(row) + 1);
        return labels == null || !labels.hasLabel(org.eclipse.nebula.widgets.nattable.grid.GridRegion.COLUMN_HEADER);
    }
}
