package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.nattable.ColumnHeads;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.InSight;
import org.rightplace.workbench.nattable.SteadyBars;
import org.rightplace.workbench.nattable.TableAccess;
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

    private final NatTable table;
    private final MatrixRows rows;
    private final TallRows body;
    private final SelectionLayer selection;
    private final InSight sight;
    private boolean telling = true;
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
        selection = new SelectionLayer(body, true);
        selection.setLayerPainter(new CellLayerPainter());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        var viewport = new ViewportLayer(selection);
        var frozen = new FreezeLayer(selection);
        var composite = new CompositeFreezeLayer(frozen, viewport, selection);
        // The names stay in sight while the functions scroll.
        FreezeHelper.freeze(frozen, viewport, new PositionCoordinate(frozen, 0, -1), new PositionCoordinate(frozen, 0, -1));
        var heads = new DataLayer(new ColumnHeads(rows::getColumnCount, rows::head, "Functions are named in the framework."), 0, Theme.ROW);
        var header = new ColumnHeaderLayer(heads, composite, selection, true, new CellLayerPainter());
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, composite, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
        SteadyBars.on(table);
        table.setBackground(theme.color(Theme.Role.PAPER));
        table.addConfiguration(new Painters(theme, facts, colouring));
        TableAccess.add(table, selection, "Operating model", () -> words.told(this));
        FocusRing.add(table, selection, theme);
        sight = InSight.of(table, selection);
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        table.configure();
        table.setTheme(new WorkbenchTableTheme(theme));
        table.addListener(SWT.Resize, event -> {
            fill();
            // When the panes around it change, the last size is known only once all of them have theirs.
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    fill();
                }
            });
        });
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
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && telling) {
                listener.run();
            }
        });
    }

    /** Shows these rows. The cell the keyboard is on stays so if it is still shown. */
    void show(List<Row> shown) {
        var focus = focusRow().map(Row::id);
        int oldIndex = selection.getSelectionAnchor().getRowPosition();
        int column = focusColumn();
        if (!rows.show(shown)) {
            table.redraw();
            return;
        }
        telling = false;
        body.heights(shown.stream().mapToInt(row -> row instanceof Row.OfService ? SERVICE_HEIGHT : Theme.ROW).toArray());
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        fill();
        if (focus.isPresent() && !shown.isEmpty()) {
            int index = rows.indexOf(focus.get());
            select(index < 0 ? Math.clamp(oldIndex, 0, shown.size() - 1) : index, column, index < 0);
        }
        telling = true;
    }

    /** Puts the keyboard on a cell and brings it into sight. */
    void select(String row, int column) {
        int index = rows.indexOf(row);
        if (index >= 0) {
            select(index, column, true);
        }
    }

    private void select(int index, int column, boolean reveal) {
        selection.clear(false);
        selection.selectCell(column, index, false, false);
        selection.fireCellSelectionEvent(column, index, reveal, false, false);
        if (reveal) {
            sight.show();
        }
        table.redraw();
    }

    /** Selects all cells of rows next to each other and of columns next to each other. */
    void selectBlock(int row, int column, int rowCount, int columnCount) {
        selection.clear(false);
        selection.selectRegion(column, row, columnCount, rowCount);
        selection.moveSelectionAnchor(column, row);
        selection.fireCellSelectionEvent(column, row, true, false, false);
        table.redraw();
    }

    /** The row the keyboard acts on. */
    Optional<Row> focusRow() {
        return rows.row(selection.getSelectionAnchor().getRowPosition());
    }

    /** The column the keyboard acts on. */
    int focusColumn() {
        return Math.clamp(selection.getSelectionAnchor().getColumnPosition(), 0, rows.handoffs());
    }

    /** The cell the keyboard acts on, if it is one of a service and a function. */
    Optional<CellRef> focusCell() {
        int sheetRow = rows.sheetRow(selection.getSelectionAnchor().getRowPosition());
        int function = rows.function(focusColumn());
        return sheetRow < 0 || function < 0 ? Optional.empty() : Optional.of(rows.sheet().at(sheetRow, function));
    }

    /** The selected rows from top to bottom. */
    List<Row> selectedRows() {
        return selection.getSelectedRowPositions().stream()
                .flatMapToInt(range -> IntStream.range(range.start, range.end))
                .sorted()
                .mapToObj(rows::row)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The selected cells of services and functions, row by row. Names stand for all cells of their rows. */
    List<CellRef> selectedCells() {
        var sheet = rows.sheet();
        var found = new LinkedHashSet<CellRef>();
        for (var at : sorted()) {
            int row = rows.sheetRow(at.getRowPosition());
            int function = rows.function(at.getColumnPosition());
            if (row >= 0 && function >= 0) {
                found.add(sheet.at(row, function));
            } else if (row >= 0 && at.getColumnPosition() == MatrixRows.NAMES && namesOnly()) {
                IntStream.range(0, sheet.functions().size()).forEach(column -> found.add(sheet.at(row, column)));
            }
        }
        return new ArrayList<>(found);
    }

    private boolean namesOnly() {
        return Arrays.stream(selection.getSelectedColumnPositions()).allMatch(column -> column == MatrixRows.NAMES);
    }

    /** Whether the names of services are among what is selected. */
    boolean namesSelected() {
        return Arrays.stream(selection.getSelectedColumnPositions()).anyMatch(column -> column == MatrixRows.NAMES);
    }

    private List<PositionCoordinate> sorted() {
        return Arrays.stream(selection.getSelectedCellPositions())
                .sorted(Comparator.comparingInt(PositionCoordinate::getRowPosition)
                        .thenComparingInt(PositionCoordinate::getColumnPosition))
                .toList();
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
        int position = table.getRowPositionByY(y);
        return position <= 0 ? Optional.empty() : rows.row(table.getRowIndexByPosition(position));
    }

    /** The column at a point of the table, or -1. */
    int columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        return position < 0 ? -1 : table.getColumnIndexByPosition(position);
    }

    /** Where a cell is painted, if it is in sight. */
    Optional<Rectangle> bounds(String row, int column) {
        int index = rows.indexOf(row);
        for (int at = 1; at < table.getRowCount(); at++) {
            if (table.getRowIndexByPosition(at) == index) {
                for (int across = 0; across < table.getColumnCount(); across++) {
                    if (table.getColumnIndexByPosition(across) == column) {
                        return Optional.ofNullable(table.getBoundsByPosition(across, at));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Says a cell in words. */
    interface CellWords {
        String told(MatrixTable table);
    }

    private final class Painters extends AbstractRegistryConfiguration {

        private final ICellPainter name;
        private final ICellPainter cell;
        private final ICellPainter heat;

        private Painters(Theme theme, MatrixFacts facts, Colouring colouring) {
            name = new NameCell(theme, rows);
            cell = new HolderCell(theme, rows, facts, colouring);
            heat = new HeatCell(theme, rows, facts, colouring);
        }

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, name, mode, NAME);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cell, mode, CELL);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, heat, mode, HEAT);
            }
        }
    }
}
