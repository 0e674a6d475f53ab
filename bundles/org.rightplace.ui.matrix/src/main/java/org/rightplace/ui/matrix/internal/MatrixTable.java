package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.nattable.ColumnHeads;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.LabelledPainters;
import org.rightplace.workbench.nattable.SelectedCells;
import org.rightplace.workbench.nattable.TableAccess;
import org.rightplace.workbench.nattable.TableFrame;
import org.rightplace.workbench.nattable.WorkbenchTableTheme;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.operatingmodel.CellRange;
import org.rightplace.workspace.operatingmodel.CellRef;

/** The matrix on the screen: which rows it has, which cells are selected, which one the keyboard acts on. */
final class MatrixTable {

    private static final int NAMES_WIDTH = 208;
    private static final int FUNCTION_WIDTH = 118;
    private static final int HANDOFFS_WIDTH = 84;
    private static final int SERVICE_HEIGHT = Theme.ROW + 4 * Theme.STEP;
    private static final String NAME = "matrix.name";
    private static final String CELL = "matrix.cell";
    private static final String HEAT = "matrix.heat";

    private final TableFrame frame;
    private final NatTable table;
    private final MatrixRows rows;
    private final TallRows body;
    private final SelectedCells selected;
    private boolean filling;
    private boolean widthsSet;

    MatrixTable(Composite parent, Theme theme, MatrixFacts facts, Colouring colouring, CellWords words) {
        rows = new MatrixRows(facts);
        body = new TallRows(rows);
        body.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(column == MatrixRows.NAMES ? NAME : column == rows.handoffs() ? HEAT : CELL);
            if (!(rows.row(row).orElse(null) instanceof Row.OfService)) {
                labels.addLabel(WorkbenchTableTheme.GROUP);
            }
        });
        // The names stay in sight while the functions scroll.
        frame = TableFrame.ofCells(parent, theme, body, new DataLayer(
                new ColumnHeads(rows::getColumnCount, rows::head, "Functions are named in the framework."), 0, Theme.ROW));
        table = frame.table();
        table.addConfiguration(new LabelledPainters(Map.of(
                NAME, new NameCell(theme, rows),
                CELL, new HolderCell(theme, rows, facts, colouring),
                HEAT, new HeatCell(theme, rows, facts, colouring))));
        TableAccess.add(table, frame.selection(), "Operating model", () -> words.told(this));
        FocusRing.add(table, frame.selection(), theme);
        selected = new SelectedCells(frame);
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        frame.configure(theme, this::fill);
    }

    NatTable control() {
        return table;
    }

    MatrixRows rows() {
        return rows;
    }

    /** The functions share what room the window has, until the user sets the widths. */
    private void fill() {
        if (widthsSet) {
            return;
        }
        int functions = Math.max(1, rows.handoffs() - 1);
        int spare = table.getClientArea().width - NAMES_WIDTH - HANDOFFS_WIDTH - functions * FUNCTION_WIDTH;
        int more = Math.max(0, spare) / (functions + 1);
        filling = true;
        width(MatrixRows.NAMES, NAMES_WIDTH + Math.max(0, spare) - more * functions);
        for (int column = 1; column <= functions; column++) {
            width(column, FUNCTION_WIDTH + more);
        }
        width(rows.handoffs(), HANDOFFS_WIDTH);
        filling = false;
    }

    private void width(int column, int width) {
        if (body.getColumnWidthByPosition(column) != width) {
            body.setColumnWidthByPosition(column, width);
        }
    }

    /** The widths the user has given the columns, to be remembered. */
    String widths() {
        return IntStream.range(0, rows.getColumnCount())
                .mapToObj(column -> Integer.toString(body.getColumnWidthByPosition(column)))
                .collect(Collectors.joining(","));
    }

    /** Gives the columns the widths they had, if there were as many. */
    void setWidths(String widths) {
        var parts = widths.split(",");
        if (parts.length == rows.getColumnCount() && widths.matches("[0-9]{1,4}(,[0-9]{1,4})*")) {
            widthsSet = true;
            for (int i = 0; i < parts.length; i++) {
                width(i, Math.max(2 * Theme.ROW, Integer.parseInt(parts[i])));
            }
        }
    }

    void onResize(Runnable listener) {
        body.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent && !filling) {
                widthsSet = true;
                listener.run();
            }
        });
    }

    void onSelection(Runnable listener) {
        selected.onSelection(listener);
    }

    /** Shows these rows. The cell the keyboard is on stays so if it is still shown. */
    void show(List<Row> shown) {
        selected.keepWhile(at -> rows.row(at).map(Row::id), () -> moved(shown), rows::indexOf, shown::size);
    }

    private boolean moved(List<Row> shown) {
        if (!rows.show(shown)) {
            table.redraw();
            return false;
        }
        body.heights(shown.stream().mapToInt(row -> row instanceof Row.OfService ? SERVICE_HEIGHT : Theme.ROW).toArray());
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        fill();
        return true;
    }

    /** Puts the keyboard on a cell and brings it into sight. */
    void select(String row, int column) {
        int index = rows.indexOf(row);
        if (index >= 0) {
            selected.select(index, column, true);
        }
    }

    /** Selects all cells of rows next to each other and of columns next to each other. */
    void selectBlock(int row, int column, int rowCount, int columnCount) {
        selected.selectBlock(row, column, rowCount, columnCount);
    }

    /** The row the keyboard acts on. */
    Optional<Row> focusRow() {
        return rows.row(selected.row());
    }

    /** The column the keyboard acts on. */
    int focusColumn() {
        return selected.column();
    }

    /** The cell the keyboard acts on, if it is one of a service and a function. */
    Optional<CellRef> focusCell() {
        int sheetRow = rows.sheetRow(selected.row());
        int function = rows.function(focusColumn());
        return sheetRow < 0 || function < 0 ? Optional.empty() : Optional.of(rows.sheet().at(sheetRow, function));
    }

    /** The selected rows from top to bottom. */
    List<Row> selectedRows() {
        return selected.rows().mapToObj(rows::row).flatMap(Optional::stream).toList();
    }

    /** The selected cells of services and functions, row by row. Names stand for all cells of their rows. */
    List<CellRef> selectedCells() {
        var sheet = rows.sheet();
        boolean namesOnly = selected.onlyIn(MatrixRows.NAMES);
        var found = new LinkedHashSet<CellRef>();
        for (var at : selected.all()) {
            int row = rows.sheetRow(at.row());
            int function = rows.function(at.column());
            if (row >= 0 && function >= 0) {
                found.add(sheet.at(row, function));
            } else if (row >= 0 && namesOnly) {
                IntStream.range(0, sheet.functions().size()).forEach(column -> found.add(sheet.at(row, column)));
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether the names of services are among what is selected. */
    boolean namesSelected() {
        return selected.in(MatrixRows.NAMES);
    }

    /** The selected cells as a block on the sheet; empty if they are none, or have gaps between them. */
    Optional<CellRange> selectedBlock() {
        var sheet = rows.sheet();
        var cells = new HashSet<>(selectedCells());
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var atRow = cells.stream().mapToInt(cell -> sheetRowOf(cell)).summaryStatistics();
        var atColumn = cells.stream().mapToInt(cell -> sheet.functions().indexOf(cell.function())).summaryStatistics();
        var range = new CellRange(
                atRow.getMin(), atColumn.getMin(),
                atRow.getMax() - atRow.getMin() + 1, atColumn.getMax() - atColumn.getMin() + 1);
        return (long) range.rows() * range.columns() == cells.size() ? Optional.of(range) : Optional.empty();
    }

    private int sheetRowOf(CellRef cell) {
        return rows.sheetRow(rows.indexOf(cell.service()));
    }

    /** The row at a point of the table, if there is one. */
    Optional<Row> rowAt(int y) {
        return selected.rowAt(y).stream().mapToObj(rows::row).flatMap(Optional::stream).findFirst();
    }

    /** The column at a point of the table, or -1. */
    int columnAt(int x) {
        return selected.columnAt(x);
    }

    /** Where a cell is painted, if it is in sight. */
    Optional<Rectangle> bounds(String row, int column) {
        return selected.bounds(rows.indexOf(row), column);
    }

    /** Says a cell in words. */
    interface CellWords {
        String told(MatrixTable table);
    }
}
