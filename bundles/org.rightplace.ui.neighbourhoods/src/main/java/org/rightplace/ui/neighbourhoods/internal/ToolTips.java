package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.forms.Literally;

/** Tells in a tool tip what the cell or the head under the pointer says. */
final class ToolTips {

    private final HeatTable table;
    private int lastColumn = -1;
    private String lastRow = "";

    private ToolTips(HeatTable table) {
        this.table = table;
    }

    static void add(HeatTable table) {
        var tips = new ToolTips(table);
        table.control().addListener(SWT.MouseMove, tips::moved);
        table.control().addListener(SWT.MouseExit, event -> tips.show(-1, "", ""));
    }

    private void moved(Event event) {
        int column = table.columnAt(event.x);
        var row = table.rowAt(event.y);
        var words = new CellWords(table.facts());
        if (row.isPresent() && column >= 0) {
            if (column != lastColumn || !row.get().id().equals(lastRow)) {
                show(column, row.get().id(), words.of(row.get(), table.rows(), column));
            }
        } else {
            boolean head = column > 0 && table.control().getRowPositionByY(event.y) == 0;
            show(column, "", head ? words.head(table.rows(), column) : "");
        }
    }

    private void show(int column, String row, String words) {
        lastColumn = column;
        lastRow = row;
        table.control().setToolTipText(words.isEmpty() ? null : Literally.shown(words));
    }
}
