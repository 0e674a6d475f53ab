package org.rightplace.ui.plan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ScrollBarScroller;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.rightplace.chart.GanttView;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.SelectedRows;
import org.rightplace.workbench.nattable.TableAccess;
import org.rightplace.workbench.nattable.WorkbenchTableTheme;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Snapshot;

/** The outline on the left: which lines are shown, which are selected, which cell the keyboard acts on. */
final class PlanTable {

    private static final int NARROWEST_TASK = 148;
    private static final int COMFORTABLE_TASK = 200;

    private final NatTable table;
    private final LineProvider lines = new LineProvider();
    private final DataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final SelectedRows<PlanLine> selected;

    PlanTable(Composite parent, Theme theme) {
        body = new DataLayer(lines);
        body.setDefaultRowHeight(Theme.ROW);
        for (var column : PlanColumn.values()) {
            body.setDefaultColumnWidthByPosition(column.ordinal(), column.width());
            body.setMinColumnWidth(column.ordinal(), Theme.ROW);
        }
        body.setConfigLabelAccumulator(this::label);
        selection = new SelectionLayer(body, false);
        selection.setLayerPainter(new CellLayerPainter());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        viewport = new ViewportLayer(selection);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL, withHeader(), false);
        table.setBackground(theme.color(Theme.Role.PAPER));
        table.addConfiguration(new Painters(theme));
        table.addListener(SWT.Resize, event -> fit());
        // The rows are worked out anew for a new size: the bar that moves them stands beside the table and not in it, so
        // the viewport does not do that by itself, and a table that opens without a size would stay empty.
        table.addListener(SWT.Resize, event -> viewport.handleLayerEvent(new RowStructuralRefreshEvent(viewport)));
        selected = new SelectedRows<>(table, selection, lines, PlanLine::id, lines::indexOf);
        TableAccess.add(table, selection, "Tasks of the plan", this::words);
        FocusRing.add(table, selection, theme);
    }

    // Half a date says nothing, so the names of tasks take what whole columns leave them, and in a small window at least
    // the start stays in sight. A width that the user has given the column stays.
    private void fit() {
        int width = table.getClientArea().width;
        int task = Math.max(NARROWEST_TASK, width - PlanColumn.START.width());
        int others = 0;
        for (int i = 1; i < PlanColumn.count(); i++) {
            others += PlanColumn.at(i).width();
            if (width - others >= COMFORTABLE_TASK) {
                task = width - others;
            }
        }
        body.setDefaultColumnWidthByPosition(PlanColumn.TASK.ordinal(), task);
        viewport.invalidateHorizontalStructure();
    }

    private CompositeLayer withHeader() {
        var titles = Arrays.stream(PlanColumn.values()).map(PlanColumn::title).toArray(String[]::new);
        var heads = new DataLayer(new DefaultColumnHeaderDataProvider(titles), 0, (int) GanttView.AXIS);
        heads.setConfigLabelAccumulator((labels, column, row) -> {
            if (PlanColumn.at(column).number()) {
                labels.addLabel(WorkbenchTableTheme.NUMBER);
            }
        });
        var header = new ColumnHeaderLayer(heads, viewport, selection, true, new CellLayerPainter());
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        return whole;
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        table.configure();
        table.setTheme(new WorkbenchTableTheme(theme));
    }

    /** Lets a scroll bar that stands elsewhere move the rows, and says whenever they have moved. */
    void scrollWith(ScrollBar bar, Runnable moved) {
        viewport.setVerticalScroller(new ScrollBarScroller(bar));
        viewport.addLayerListener(event -> {
            if (event instanceof ScrollEvent) {
                moved.run();
            }
        });
    }

    /** Takes on the size it has, which it may have got while it could not be seen. */
    void measure() {
        table.doCommand(new ClientAreaResizeCommand(table));
        viewport.resetOrigin(0, 0);
        table.refresh();
    }

    /** How far the rows have been moved up, in pixels. */
    int top() {
        return viewport.getOrigin().getY();
    }

    NatTable control() {
        return table;
    }

    /** The widths the user has given the columns, to be remembered. */
    String widths() {
        return Arrays.stream(PlanColumn.values())
                .map(column -> Integer.toString(body.getColumnWidthByPosition(column.ordinal())))
                .collect(Collectors.joining(","));
    }

    /** Gives the columns the widths they had. */
    void setWidths(String widths) {
        var parts = widths.split(",");
        if (parts.length == PlanColumn.count() && widths.matches("[0-9]{1,4}(,[0-9]{1,4})*")) {
            for (int i = 0; i < parts.length; i++) {
                body.setColumnWidthByPosition(i, Math.max(Theme.ROW, Integer.parseInt(parts[i])));
            }
        }
    }

    void onResize(Runnable listener) {
        body.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent) {
                listener.run();
            }
        });
    }

    void onSelection(Runnable listener) {
        selected.onSelection(listener);
    }

    /** Shows these lines. What was selected stays so if it is still shown. */
    void show(List<PlanLine> shown, Snapshot snapshot) {
        selected.keepWhile(() -> {
            lines.show(shown, snapshot);
            table.refresh(false);
        });
    }

    /** Selects lines and brings one of them, which gets the keyboard, into sight. */
    void select(List<String> ids, String focus, PlanColumn column) {
        selected.select(ids, focus, column.ordinal(), true);
    }

    /** The line the keyboard acts on. */
    Optional<PlanLine> focus() {
        return selected.focus();
    }

    /** The column the keyboard acts on. */
    PlanColumn focusColumn() {
        return PlanColumn.at(selected.focusColumn());
    }

    /** The selected lines from top to bottom. */
    List<PlanLine> selected() {
        return selected.selected();
    }

    Optional<PlanLine> line(int index) {
        return Optional.ofNullable(lines.getRowObject(index));
    }

    Optional<PlanLine> line(String id) {
        return line(lines.indexOf(id));
    }

    List<PlanLine> lines() {
        return lines.lines();
    }

    int indexOf(String id) {
        return lines.indexOf(id);
    }

    /** The line at a height of the table, if there is one. */
    Optional<PlanLine> lineAt(int y) {
        return selected.at(y);
    }

    /** Where a cell is painted, once it is in sight. */
    Optional<Rectangle> bounds(String id, PlanColumn column) {
        return selected.bounds(id, column.ordinal());
    }

    /** What a cell says. */
    String text(PlanLine line, PlanColumn column) {
        return lines.getDataValue(column.ordinal(), lines.indexOf(line.id()));
    }

    private void label(LabelStack labels, int column, int index) {
        labels.addLabel(PlanColumn.at(column).label());
        if (PlanColumn.at(column).number()) {
            labels.addLabel(WorkbenchTableTheme.NUMBER);
        }
        if (line(index).filter(line -> line.item() == null).isPresent()) {
            labels.addLabelOnTop(WorkbenchTableTheme.GROUP);
        }
    }

    private String words() {
        return focus().map(line -> {
            var column = focusColumn();
            var value = text(line, column);
            return line.number() + " " + line.label()
                    + (column == PlanColumn.TASK ? "" : ", " + column.title() + ": " + (value.isEmpty() ? "blank" : value))
                    + ", row " + (lines.indexOf(line.id()) + 1) + " of " + lines.getRowCount();
        }).orElse("");
    }

    /** How the cells of each column are painted. */
    private final class Painters extends AbstractRegistryConfiguration {

        private final Theme theme;

        private Painters(Theme theme) {
            this.theme = theme;
        }

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER, new TaskCell(theme, lines::getRowObject), mode, PlanColumn.TASK.label());
            }
        }
    }
}
