package org.rightplace.workbench.nattable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Which cells of a table are selected, where they are selected one by one, and which of them the keyboard acts on. Rows and
 * columns are counted from 0 as the table shows them, heads left out. Used on the UI thread alone.
 */
public final class SelectedCells {

    /** A cell of a table. */
    public record At(int row, int column) {}

    private final NatTable table;
    private final SelectionLayer selection;
    private final InSight sight;
    private boolean telling = true;

    /** Watches what is selected in a table. */
    public SelectedCells(TableFrame frame) {
        this.table = frame.table();
        this.selection = frame.selection();
        this.sight = InSight.of(table, selection);
    }

    /** Calls the listener when somebody has selected something else, and not when other rows are shown. */
    public void onSelection(Runnable listener) {
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && telling) {
                listener.run();
            }
        });
    }

    /**
     * Shows other rows. The keyboard stays with its row if that is still shown; otherwise it goes to the row that has come
     * to its place.
     *
     * @param id the id of the row that is shown at a place now, or before
     * @param show changes what the table shows and refreshes it; tells whether any row stands elsewhere now
     * @param indexOf where the row with an id is shown afterwards; negative if it is not
     * @param rows how many rows the table has afterwards
     */
    public void keepWhile(
            IntFunction<Optional<String>> id, BooleanSupplier show, ToIntFunction<String> indexOf, IntSupplier rows) {
        int place = row();
        int column = selection.getSelectionAnchor().getColumnPosition();
        var focus = id.apply(place);
        telling = false;
        try {
            if (show.getAsBoolean() && focus.isPresent() && rows.getAsInt() > 0) {
                int index = indexOf.applyAsInt(focus.get());
                select(index < 0 ? Math.clamp(place, 0, rows.getAsInt() - 1) : index, Math.max(0, column), index < 0);
            }
        } finally {
            telling = true;
        }
    }

    /**
     * Selects a cell, and nothing else.
     *
     * @param reveal whether it is brought into sight
     */
    public void select(int row, int column, boolean reveal) {
        selection.clear(false);
        selection.selectCell(column, row, false, false);
        selection.fireCellSelectionEvent(column, row, reveal, false, false);
        if (reveal) {
            sight.show();
        }
        table.redraw();
    }

    /** Selects all cells of rows next to each other and of columns next to each other. */
    public void selectBlock(int row, int column, int rowCount, int columnCount) {
        selection.clear(false);
        selection.selectRegion(column, row, columnCount, rowCount);
        selection.moveSelectionAnchor(column, row);
        selection.fireCellSelectionEvent(column, row, true, false, false);
        table.redraw();
    }

    /** The row the keyboard acts on; negative if it acts on none. */
    public int row() {
        return selection.getSelectionAnchor().getRowPosition();
    }

    /** The column the keyboard acts on; the first if it acts on none. */
    public int column() {
        return Math.clamp(selection.getSelectionAnchor().getColumnPosition(), 0, selection.getColumnCount() - 1);
    }

    /** The selected cells, row by row. */
    public List<At> all() {
        return Arrays.stream(selection.getSelectedCellPositions())
                .map(at -> new At(at.getRowPosition(), at.getColumnPosition()))
                .sorted(Comparator.comparingInt(At::row).thenComparingInt(At::column))
                .toList();
    }

    /** The rows with selected cells, from top to bottom. */
    public IntStream rows() {
        return selection.getSelectedRowPositions().stream()
                .flatMapToInt(range -> IntStream.range(range.start, range.end))
                .sorted();
    }

    /** Whether cells of a column are selected. */
    public boolean in(int column) {
        return Arrays.stream(selection.getSelectedColumnPositions()).anyMatch(one -> one == column);
    }

    /** Whether no cells of other columns are selected. */
    public boolean onlyIn(int column) {
        return Arrays.stream(selection.getSelectedColumnPositions()).allMatch(one -> one == column);
    }

    /** The row at a height of the table, in points from its top; empty below the last and on the heads. */
    public OptionalInt rowAt(int y) {
        int position = table.getRowPositionByY(y);
        return position <= 0 ? OptionalInt.empty() : OptionalInt.of(table.getRowIndexByPosition(position));
    }

    /** The column at a point of the table, in points from its left edge; -1 beside the last. */
    public int columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        return position < 0 ? -1 : table.getColumnIndexByPosition(position);
    }

    /** Where a cell is painted in the table, in points; empty while it is out of sight. */
    public Optional<Rectangle> bounds(int row, int column) {
        for (int at = 1; at < table.getRowCount(); at++) {
            if (table.getRowIndexByPosition(at) == row) {
                for (int across = 0; across < table.getColumnCount(); across++) {
                    if (table.getColumnIndexByPosition(across) == column) {
                        return Optional.ofNullable(table.getBoundsByPosition(across, at));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
