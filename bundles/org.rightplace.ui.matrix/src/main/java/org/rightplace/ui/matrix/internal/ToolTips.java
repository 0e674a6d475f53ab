package org.rightplace.ui.matrix.internal;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.forms.Literally;

/** Tells in a tool tip what the cell under the pointer says and what was found about it. */
final class ToolTips {

    private final MatrixTable table;
    private final MatrixFacts facts;
    private final CellWording wording;
    private int lastColumn = -1;
    private String lastRow = "";

    private ToolTips(MatrixTable table, MatrixFacts facts, CellWording wording) {
        this.table = table;
        this.facts = facts;
        this.wording = wording;
    }

    static void add(MatrixTable table, MatrixFacts facts, CellWording wording) {
        var tips = new ToolTips(table, facts, wording);
        table.control().addListener(SWT.MouseMove, tips::moved);
        table.control().addListener(SWT.MouseExit, event -> tips.show(-1, "", ""));
    }

    private void moved(Event event) {
        int column = table.columnAt(event.x);
        var row = table.rowAt(event.y);
        if (row.isPresent() && column >= 0) {
            if (column != lastColumn || !row.get().id().equals(lastRow)) {
                show(column, row.get().id(), words(row.get(), column));
            }
        } else {
            int function = table.rows().function(column);
            boolean head = function >= 0 && table.control().getRowPositionByY(event.y) == 0;
            show(column, "", head ? CellWording.function(facts.functions().get(function)) : "");
        }
    }

    String words(Row row, int column) {
        var findings = wording.findings(table, row, column).stream()
                .map(finding -> "\n▲ " + finding.message())
                .collect(Collectors.joining());
        return wording.at(table, row, column) + findings;
    }

    private void show(int column, String row, String words) {
        lastColumn = column;
        lastRow = row;
        var tip = words.isEmpty() ? null : Literally.shown(words);
        if (tip == null || !tip.equals(table.control().getToolTipText())) {
            table.control().setToolTipText(tip);
        }
    }
}
