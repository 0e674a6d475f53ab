package org.rightplace.ui.catalogue.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.SelectedRows;
import org.rightplace.workbench.nattable.TableAccess;
import org.rightplace.workbench.nattable.TableFrame;
import org.rightplace.workbench.nattable.WorkbenchTableTheme;
import org.rightplace.workbench.theme.Theme;

/** The rows on the screen: which are shown, which are selected, which cell the keyboard acts on. */
final class CatalogueTable {

    private static final int NAMES_MORE = 72;

    private final NatTable table;
    private final RowProvider rows;
    private final DataLayer body;
    private final TableFrame frame;
    private final SelectedRows<Row> selected;
    private final Supplier<Arrangement> arrangement;
    private boolean widthsSet;
    private boolean filling;

    CatalogueTable(Composite parent, Theme theme, Facts facts, Supplier<Arrangement> arrangement) {
        this.arrangement = arrangement;
        rows = new RowProvider(facts);
        body = new DataLayer(rows);
        body.setDefaultRowHeight(Theme.ROW);
        for (var column : Column.values()) {
            body.setDefaultColumnWidthByPosition(column.ordinal(), column.width());
            body.setMinColumnWidth(column.ordinal(), 2 * Theme.ROW);
        }
        body.setConfigLabelAccumulator(this::label);
        // The names stay in sight while the other columns scroll.
        frame = TableFrame.ofRows(parent, theme, body, heads());
        table = frame.table();
        table.addConfiguration(new Painters(theme, facts, rows, arrangement));
        selected = new SelectedRows<>(table, frame.selection(), rows, Row::id, rows::indexOf);
        TableAccess.add(table, frame.selection(), "Service catalogue", this::words);
        FocusRing.add(table, frame.selection(), theme);
    }

    private DataLayer heads() {
        var titles = Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new);
        var heads = new DataLayer(new DefaultColumnHeaderDataProvider(titles), 0, Theme.ROW);
        heads.setConfigLabelAccumulator((labels, column, row) -> {
            if (arrangement.get().sorted().equals(Optional.of(Column.at(column)))) {
                labels.addLabel(arrangement.get().descending()
                        ? WorkbenchTableTheme.SORTED_DOWN
                        : WorkbenchTableTheme.SORTED_UP);
            }
            if (Column.at(column) == Column.SCORE) {
                labels.addLabel(WorkbenchTableTheme.NUMBER);
            }
        });
        return heads;
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        frame.configure(theme, this::fill);
    }

    NatTable control() {
        return table;
    }

    SelectionLayer selectionLayer() {
        return frame.selection();
    }

    /** The notes take what room the other columns leave, and the names some of it until the user sets the widths. */
    private void fill() {
        var room = table.getClientArea().width - Arrays.stream(Column.values()).mapToInt(Column::width).sum();
        if (!widthsSet && room > 0) {
            setWidth(Column.SERVICE, Column.SERVICE.width() + Math.min(room / 2, NAMES_MORE));
        }
        var others = Arrays.stream(Column.values())
                .filter(column -> column != Column.NOTES)
                .mapToInt(column -> body.getColumnWidthByPosition(column.ordinal()))
                .sum();
        setWidth(Column.NOTES, Math.max(Column.NOTES.width(), table.getClientArea().width - others));
    }

    private void setWidth(Column column, int width) {
        if (width != body.getColumnWidthByPosition(column.ordinal())) {
            filling = true;
            body.setColumnWidthByPosition(column.ordinal(), width);
            filling = false;
        }
    }

    /** The widths the user has given the columns, to be remembered. */
    String widths() {
        return Arrays.stream(Column.values())
                .limit(Column.count() - 1L)
                .map(column -> Integer.toString(body.getColumnWidthByPosition(column.ordinal())))
                .collect(Collectors.joining(","));
    }

    /** Gives the columns the widths they had. */
    void setWidths(String widths) {
        var parts = widths.split(",");
        if (parts.length == Column.count() - 1 && widths.matches("[0-9]{1,4}(,[0-9]{1,4})*")) {
            widthsSet = true;
            for (int i = 0; i < parts.length; i++) {
                body.setColumnWidthByPosition(i, Math.max(2 * Theme.ROW, Integer.parseInt(parts[i])));
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

    /** Shows these rows. What was selected stays so if it is still shown. */
    void show(List<Row> shown) {
        selected.keepWhile(() -> {
            rows.show(shown);
            table.refresh(false);
            fill();
        });
    }

    /** Selects rows and brings one of them, which gets the keyboard, into sight. */
    void select(List<String> ids, String focus, Column column) {
        selected.select(ids, focus, column.ordinal(), true);
    }

    /** The row the keyboard acts on. */
    Optional<Row> focus() {
        return selected.focus();
    }

    /** The column the keyboard acts on. */
    Column focusColumn() {
        return Column.at(selected.focusColumn());
    }

    /** The selected rows from top to bottom. */
    List<Row> selected() {
        return selected.selected();
    }

    Optional<Row> row(int index) {
        return Optional.ofNullable(rows.getRowObject(index));
    }

    Optional<Row> row(String id) {
        return row(rows.indexOf(id));
    }

    int indexOf(String id) {
        return rows.indexOf(id);
    }

    int count() {
        return rows.getRowCount();
    }

    /** The row at a height of the table, if there is one. */
    Optional<Row> rowAt(int y) {
        return selected.at(y);
    }

    /** Where a cell is painted, once it is in sight. */
    Optional<Rectangle> bounds(String id, Column column) {
        return selected.bounds(id, column.ordinal());
    }

    /** What a cell says. */
    String text(Row row, Column column) {
        return rows.getDataValue(column.ordinal(), rows.indexOf(row.id())).toString();
    }

    private void label(LabelStack labels, int column, int index) {
        labels.addLabel(Column.at(column).label());
        if (Column.at(column) == Column.SCORE) {
            labels.addLabel(WorkbenchTableTheme.NUMBER);
        }
        if (Column.at(column).ordinal() >= Column.ALSO_IN.ordinal()) {
            labels.addLabel(WorkbenchTableTheme.SECOND);
        }
        if (row(index).filter(Row::heads).isPresent()) {
            labels.addLabelOnTop(WorkbenchTableTheme.GROUP);
        }
    }

    private String words() {
        return focus().map(row -> {
            var column = focusColumn();
            var name = text(row, Column.SERVICE);
            var kind = row.heads() ? "service area " : "";
            var value = column == Column.SERVICE ? "" : ", " + column.title() + ": " + orBlank(text(row, column));
            return kind + name + value + ", row " + (rows.indexOf(row.id()) + 1) + " of " + rows.getRowCount();
        }).orElse("");
    }

    private static String orBlank(String text) {
        return text.isEmpty() ? "blank" : text;
    }
}
