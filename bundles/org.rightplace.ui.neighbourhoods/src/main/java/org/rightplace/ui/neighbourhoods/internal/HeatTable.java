package org.rightplace.ui.neighbourhoods.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.nattable.ColumnHeads;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.SteadyBars;
import org.rightplace.workbench.nattable.TableAccess;
import org.rightplace.workbench.nattable.WorkbenchTableTheme;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.characteristics.RatingRef;

/** The heat map on the screen: which cells are selected, and which one the keyboard acts on. */
final class HeatTable {

    private static final int NAMES_WIDTH = 188;
    private static final int STEP_WIDTH = 28;
    private static final int WIDEST_STEP = 58;
    private static final int MEAN_WIDTH = 44;
    private static final String NAME = "heat.name";
    private static final String STEP = "heat.step";
    private static final String HEAD = "heat.head";

    private final NatTable table;
    private final Theme theme;
    private final HeatFacts facts;
    private final HeatRows rows;
    private final DataLayer body;
    private final DataLayer heads;
    private final SteepHead head;
    private final SelectionLayer selection;
    private boolean telling = true;

    HeatTable(Composite parent, Theme theme, HeatFacts facts, Shades shades, String name) {
        this.facts = facts;
        this.theme = theme;
        rows = new HeatRows(facts);
        body = new DataLayer(rows, STEP_WIDTH, Theme.ROW);
        body.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(column == HeatRows.NAMES ? NAME : STEP);
            if (rows.row(row).orElse(null) instanceof Row.OfPartnership) {
                labels.addLabel(WorkbenchTableTheme.GROUP);
            }
        });
        selection = new SelectionLayer(body, true);
        selection.setLayerPainter(new CellLayerPainter());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        var viewport = new ViewportLayer(selection);
        var frozen = new FreezeLayer(selection);
        var composite = new CompositeFreezeLayer(frozen, viewport, selection);
        // The names stay in sight while the characteristics scroll.
        FreezeHelper.freeze(frozen, viewport, new PositionCoordinate(frozen, 0, -1), new PositionCoordinate(frozen, 0, -1));
        heads = new DataLayer(
                new ColumnHeads(rows::getColumnCount, rows::shortHead, "Characteristics are named in the framework."),
                STEP_WIDTH,
                SteepHead.HEIGHT);
        heads.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(HEAD));
        var header = new ColumnHeaderLayer(heads, composite, selection, true, new CellLayerPainter());
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, composite, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
        SteadyBars.on(table);
        table.setBackground(theme.color(Theme.Role.PAPER));
        head = new SteepHead(theme, rows);
        table.addConfiguration(new Painters(theme, facts, shades, head));
        TableAccess.add(table, selection, name, this::told);
        FocusRing.add(table, selection, theme);
        table.addOverlayPainter((gc, layer) -> new KindHeads(table, facts, theme).paint(gc));
        ToolTips.add(this);
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

    HeatRows rows() {
        return rows;
    }

    HeatFacts facts() {
        return facts;
    }

    /** Paints something into the corner above the names, on the ground that is there. */
    void setCorner(BiConsumer<GC, Rectangle> painter) {
        head.setCorner(painter);
    }

    /** How high the heads are. */
    int headHeight() {
        return heads.getRowHeightByPosition(0);
    }

    /** The heads are as high as their words need, and the characteristics share what room the window has. */
    private void fill() {
        var gc = new GC(table);
        try {
            gc.setFont(theme.font(Theme.Type.SECONDARY));
            int height = SteepHead.height(gc, IntStream.rangeClosed(1, facts.characteristics().size()).mapToObj(rows::shortHead));
            if (height != heads.getRowHeightByPosition(0)) {
                heads.setRowHeightByPosition(0, height);
            }
        } finally {
            gc.dispose();
        }
        int steps = Math.max(1, facts.characteristics().size());
        int spare = table.getClientArea().width - NAMES_WIDTH - 2 * MEAN_WIDTH;
        int each = Math.clamp(spare / steps, STEP_WIDTH, WIDEST_STEP);
        int left = Math.clamp((long) spare - (long) each * steps, 0, 2 * NAMES_WIDTH);
        width(HeatRows.NAMES, NAMES_WIDTH + left);
        for (int column = 1; column <= steps; column++) {
            width(column, each);
        }
        width(rows.coreMean(), MEAN_WIDTH);
        width(rows.coreMean() + 1, MEAN_WIDTH);
    }

    private void width(int column, int width) {
        if (body.getColumnWidthByPosition(column) != width) {
            body.setColumnWidthByPosition(column, width);
        }
    }

    void onSelection(Runnable listener) {
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && telling) {
                listener.run();
            }
        });
    }

    /** Shows the system as the facts have it. The cell the keyboard is on stays so if it is still shown. */
    void refresh() {
        var focus = focusRow().map(Row::id);
        int oldIndex = selection.getSelectionAnchor().getRowPosition();
        int column = focusColumn();
        var before = rows.all().stream().map(Row::id).toList();
        int columns = rows.getColumnCount();
        rows.show(facts.rows());
        if (rows.all().stream().map(Row::id).toList().equals(before) && columns == body.getColumnCount()) {
            table.redraw();
            return;
        }
        telling = false;
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        fill();
        if (focus.isPresent() && !rows.all().isEmpty()) {
            int index = rows.indexOf(focus.get());
            select(index < 0 ? Math.clamp(oldIndex, 0, rows.all().size() - 1) : index, column, index < 0);
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
            selection.doCommand(new ShowCellInViewportCommand(column, index));
            table.doCommand(new ShowCellInViewportCommand(column, index));
        }
        table.redraw();
    }

    /** Selects the cells of rows next to each other and of columns next to each other. */
    void selectBlock(String first, int column, int rowCount, int columnCount) {
        int row = rows.indexOf(first);
        selection.clear(false);
        selection.selectRegion(column, row, columnCount, rowCount);
        selection.moveSelectionAnchor(column, row);
        selection.fireCellSelectionEvent(column, row, true, false, false);
        table.redraw();
    }

    /** Puts the keyboard on the first cell of the first neighbourhood. */
    void selectFirst() {
        rows.all().stream()
                .filter(Row.OfNeighbourhood.class::isInstance)
                .findFirst()
                .ifPresent(row -> select(row.id(), 1));
    }

    /** The row the keyboard acts on. */
    Optional<Row> focusRow() {
        return rows.row(selection.getSelectionAnchor().getRowPosition());
    }

    /** The column the keyboard acts on. */
    int focusColumn() {
        return Math.clamp(selection.getSelectionAnchor().getColumnPosition(), 0, rows.getColumnCount() - 1);
    }

    /** The cell the keyboard acts on, if it is one of a neighbourhood and a characteristic. */
    Optional<RatingRef> focusCell() {
        return rows.cell(selection.getSelectionAnchor().getRowPosition(), focusColumn());
    }

    /** The selected cells row by row. A name stands for all cells of its row, a partnership for all below it. */
    List<RatingRef> selectedCells() {
        boolean namesOnly = Arrays.stream(selection.getSelectedColumnPositions()).allMatch(column -> column == HeatRows.NAMES);
        var found = new LinkedHashSet<RatingRef>();
        Arrays.stream(selection.getSelectedCellPositions())
                .sorted(Comparator.comparingInt(PositionCoordinate::getRowPosition)
                        .thenComparingInt(PositionCoordinate::getColumnPosition))
                .forEach(at -> {
                    if (namesOnly) {
                        IntStream.rangeClosed(1, facts.characteristics().size())
                                .forEach(column -> rows.cell(at.getRowPosition(), column).ifPresent(found::add));
                    } else {
                        rows.cell(at.getRowPosition(), at.getColumnPosition()).ifPresent(found::add);
                    }
                });
        return List.copyOf(found);
    }

    /** Whether the names of neighbourhoods are among what is selected. */
    boolean namesSelected() {
        return Arrays.stream(selection.getSelectedColumnPositions()).anyMatch(column -> column == HeatRows.NAMES);
    }

    /** The cell under a point: its row and column, if there is a row. */
    Optional<Row> rowAt(int y) {
        int position = table.getRowPositionByY(y);
        return position <= 0 ? Optional.empty() : rows.row(table.getRowIndexByPosition(position));
    }

    /** The column at a point of the table, or -1. */
    int columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        return position < 0 ? -1 : table.getColumnIndexByPosition(position);
    }

    /** Where the cell that the keyboard acts on is painted, if it is in sight. */
    Optional<Rectangle> focusBounds() {
        int row = selection.getSelectionAnchor().getRowPosition();
        int column = focusColumn();
        for (int at = 1; at < table.getRowCount(); at++) {
            for (int across = 0; across < table.getColumnCount(); across++) {
                if (table.getRowIndexByPosition(at) == row && table.getColumnIndexByPosition(across) == column) {
                    return Optional.ofNullable(table.getBoundsByPosition(across, at));
                }
            }
        }
        return Optional.empty();
    }

    /** The cell the keyboard acts on, in words. */
    String told() {
        return focusRow().map(row -> new CellWords(facts).of(row, rows, focusColumn())).orElse("");
    }

    private final class Painters extends AbstractRegistryConfiguration {

        private final ICellPainter name;
        private final ICellPainter step;
        private final ICellPainter head;

        private Painters(Theme theme, HeatFacts facts, Shades shades, SteepHead head) {
            name = new NameCell(theme, rows);
            step = new StepCell(theme, rows, facts, shades);
            this.head = head;
        }

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, name, mode, NAME);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, step, mode, STEP);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, head, mode, HEAD);
            }
        }
    }
}
