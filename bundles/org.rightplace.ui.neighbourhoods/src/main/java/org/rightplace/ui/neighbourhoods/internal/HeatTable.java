package org.rightplace.ui.neighbourhoods.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.swt.graphics.GC;
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
import org.rightplace.workspace.characteristics.RatingRef;

/** The heat map on the screen: which cells are selected, and which one the keyboard acts on. */
final class HeatTable {

    private static final int NAMES_WIDTH = 188;
    // What names give way by before the columns do not fit, which would cost the room of a scroll bar. More than that
    // the legend above them does not leave.
    private static final int NAMES_GIVE = 2 * Theme.STEP;
    private static final int STEP_WIDTH = 28;
    private static final int WIDEST_STEP = 58;
    private static final int MEAN_WIDTH = 44;
    private static final String NAME = "heat.name";
    private static final String STEP = "heat.step";
    private static final String HEAD = "heat.head";

    private final TableFrame frame;
    private final NatTable table;
    private final Theme theme;
    private final HeatFacts facts;
    private final HeatRows rows;
    private final DataLayer body;
    private final DataLayer heads;
    private final SteepHead head;
    private final SelectedCells selected;

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
        heads = new DataLayer(
                new ColumnHeads(rows::getColumnCount, rows::shortHead, "Characteristics are named in the framework."),
                STEP_WIDTH,
                SteepHead.HEIGHT);
        heads.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(HEAD));
        head = new SteepHead(theme, rows);
        // The names stay in sight while the characteristics scroll.
        frame = TableFrame.ofCells(parent, theme, body, heads);
        table = frame.table();
        table.addConfiguration(new LabelledPainters(Map.of(
                NAME, new NameCell(theme, rows), STEP, new StepCell(theme, rows, facts, shades), HEAD, head)));
        TableAccess.add(table, frame.selection(), name, this::told);
        FocusRing.add(table, frame.selection(), theme);
        selected = new SelectedCells(frame);
        table.addOverlayPainter((gc, layer) -> new KindHeads(table, facts, theme).paint(gc));
        ToolTips.add(this);
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        frame.configure(theme, this::fill);
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
        int left = Math.clamp((long) spare - (long) each * steps, -NAMES_GIVE, 2 * NAMES_WIDTH);
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
        selected.onSelection(listener);
    }

    /** Shows the system as the facts have it. The cell the keyboard is on stays so if it is still shown. */
    void refresh() {
        selected.keepWhile(at -> rows.row(at).map(Row::id), this::moved, rows::indexOf, () -> rows.all().size());
    }

    private boolean moved() {
        var before = rows.all().stream().map(Row::id).toList();
        int columns = rows.getColumnCount();
        rows.show(facts.rows());
        if (rows.all().stream().map(Row::id).toList().equals(before) && columns == body.getColumnCount()) {
            table.redraw();
            return false;
        }
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

    /** Selects the cells of rows next to each other and of columns next to each other. */
    void selectBlock(String first, int column, int rowCount, int columnCount) {
        selected.selectBlock(rows.indexOf(first), column, rowCount, columnCount);
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
        return rows.row(selected.row());
    }

    /** The column the keyboard acts on. */
    int focusColumn() {
        return selected.column();
    }

    /** The cell the keyboard acts on, if it is one of a neighbourhood and a characteristic. */
    Optional<RatingRef> focusCell() {
        return rows.cell(selected.row(), focusColumn());
    }

    /** The selected cells row by row. A name stands for all cells of its row, a partnership for all below it. */
    List<RatingRef> selectedCells() {
        boolean namesOnly = selected.onlyIn(HeatRows.NAMES);
        var found = new LinkedHashSet<RatingRef>();
        for (var at : selected.all()) {
            if (namesOnly) {
                IntStream.rangeClosed(1, facts.characteristics().size())
                        .forEach(column -> rows.cell(at.row(), column).ifPresent(found::add));
            } else {
                rows.cell(at.row(), at.column()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether the names of neighbourhoods are among what is selected. */
    boolean namesSelected() {
        return selected.in(HeatRows.NAMES);
    }

    /** The row under a point, if there is one. */
    Optional<Row> rowAt(int y) {
        return selected.rowAt(y).stream().mapToObj(rows::row).flatMap(Optional::stream).findFirst();
    }

    /** The column at a point of the table, or -1. */
    int columnAt(int x) {
        return selected.columnAt(x);
    }

    /** Where the cell that the keyboard acts on is painted, if it is in sight. */
    Optional<Rectangle> focusBounds() {
        return selected.bounds(selected.row(), focusColumn());
    }

    /** The cell the keyboard acts on, in words. */
    String told() {
        return focusRow().map(row -> new CellWords(facts).of(row, rows, focusColumn())).orElse("");
    }
}
