package org.rightplace.workbench.nattable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Which rows of a table are selected, where rows are selected whole, and which cell of them the keyboard acts on. Rows are
 * known by their ids, so that a selection outlasts sorting, filtering and edits. Used on the UI thread alone.
 *
 * @param <R> the rows
 */
public final class SelectedRows<R> {

    private final NatTable table;
    private final SelectionLayer selection;
    private final IRowDataProvider<R> rows;
    private final Function<R, String> id;
    private final ToIntFunction<String> indexOf;
    private final InSight sight;
    private boolean telling = true;

    /**
     * Has the rows of a table selected whole.
     *
     * @param rows what the table shows now
     * @param id the id of a row, which no other row has
     * @param indexOf where the row with an id is shown, counted from 0; negative if it is not
     */
    public SelectedRows(
            NatTable table,
            SelectionLayer selection,
            IRowDataProvider<R> rows,
            Function<R, String> id,
            ToIntFunction<String> indexOf) {
        this.table = table;
        this.selection = selection;
        this.rows = rows;
        this.id = id;
        this.indexOf = indexOf;
        this.sight = InSight.of(table, selection);
        selection.setSelectionModel(new RowSelectionModel<>(selection, rows, id::apply));
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
     * Shows other rows, or the same in another order. What was selected stays so if it is still shown; otherwise the row
     * that has come to the place of the one with the keyboard is.
     *
     * @param show changes what the table shows and refreshes it
     */
    public void keepWhile(Runnable show) {
        var focus = focus().map(id);
        int place = selection.getSelectionAnchor().getRowPosition();
        int column = focusColumn();
        var selected = selected().stream().map(id).toList();
        telling = false;
        try {
            show.run();
            if (focus.isPresent() && indexOf.applyAsInt(focus.get()) >= 0) {
                select(selected, focus.get(), column, false);
            } else if (focus.isPresent() && rows.getRowCount() > 0) {
                var next = id.apply(rows.getRowObject(Math.clamp(place, 0, rows.getRowCount() - 1)));
                select(List.of(next), next, column, false);
            }
        } finally {
            telling = true;
        }
    }

    /**
     * Selects rows, and nothing else.
     *
     * @param ids the rows; those not shown are left out
     * @param focus the row that gets the keyboard; if it is not shown nothing is selected
     * @param column the column that gets the keyboard, counted from 0
     * @param reveal whether that cell is brought into sight
     */
    public void select(List<String> ids, String focus, int column, boolean reveal) {
        int index = indexOf.applyAsInt(focus);
        selection.clear(false);
        if (index < 0) {
            return;
        }
        addRuns(ids.stream().mapToInt(indexOf).filter(other -> other >= 0).sorted().distinct().toArray());
        selection.addSelection(new Rectangle(column, index, 1, 1));
        selection.moveSelectionAnchor(column, index);
        selection.setLastSelectedCell(column, index);
        selection.fireCellSelectionEvent(column, index, reveal, false, false);
        if (reveal) {
            sight.show();
        }
        table.redraw();
    }

    // Rows next to each other are added at once: a thousand additions would take a second.
    private void addRuns(int[] indexes) {
        for (int start = 0; start < indexes.length;) {
            int end = start + 1;
            while (end < indexes.length && indexes[end] == indexes[end - 1] + 1) {
                end++;
            }
            selection.addSelection(new Rectangle(0, indexes[start], rows.getColumnCount(), end - start));
            start = end;
        }
    }

    /** The row the keyboard acts on. */
    public Optional<R> focus() {
        return Optional.ofNullable(rows.getRowObject(selection.getSelectionAnchor().getRowPosition()));
    }

    /** The column the keyboard acts on, counted from 0. */
    public int focusColumn() {
        return Math.clamp(selection.getSelectionAnchor().getColumnPosition(), 0, rows.getColumnCount() - 1);
    }

    /** The selected rows from top to bottom. */
    public List<R> selected() {
        return selection.getSelectedRowPositions().stream()
                .flatMapToInt(range -> IntStream.range(range.start, range.end))
                .sorted()
                .mapToObj(rows::getRowObject)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The row at a height of the table, if there is one.
     *
     * @param y in points from the top of the table
     */
    public Optional<R> at(int y) {
        int position = table.getRowPositionByY(y);
        return position <= 0 ? Optional.empty() : Optional.ofNullable(rows.getRowObject(table.getRowIndexByPosition(position)));
    }

    /** Where a cell is painted in the table, in points; empty while it is out of sight. */
    public Optional<Rectangle> bounds(String rowId, int column) {
        int index = indexOf.applyAsInt(rowId);
        for (int row = 1; row < table.getRowCount(); row++) {
            if (table.getRowIndexByPosition(row) == index) {
                for (int at = 0; at < table.getColumnCount(); at++) {
                    if (table.getColumnIndexByPosition(at) == column) {
                        return Optional.ofNullable(table.getBoundsByPosition(at, row));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
