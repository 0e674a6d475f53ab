package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Entity;
import org.rightplace.workbench.nattable.FocusRing;
import org.rightplace.workbench.nattable.SelectedRows;
import org.rightplace.workbench.nattable.TableAccess;
import org.rightplace.workbench.nattable.TableFrame;
import org.rightplace.workbench.nattable.WorkbenchTableTheme;
import org.rightplace.workbench.theme.Theme;

/**
 * A list on the screen: which rows are shown, which are selected, which cell the keyboard acts on.
 *
 * @param <E> the entries
 */
final class ListTable<E extends Entity> {

    private static final String COLUMN = "people.column.";

    private final List<Field<E>> fields;
    private final Rows<E> rows;
    private final NatTable table;
    private final DataLayer body;
    private final TableFrame frame;
    private final SelectedRows<E> selected;
    private boolean widthsSet;
    private boolean filling;

    ListTable(Composite parent, Theme theme, String name, List<Field<E>> fields, LevelColours levels) {
        this.fields = List.copyOf(fields);
        rows = new Rows<>(this.fields);
        body = new DataLayer(rows);
        body.setDefaultRowHeight(Theme.ROW);
        for (int i = 0; i < fields.size(); i++) {
            body.setDefaultColumnWidthByPosition(i, fields.get(i).width());
            body.setMinColumnWidth(i, 2 * Theme.ROW);
        }
        body.setConfigLabelAccumulator(this::label);
        // The names stay in sight while the other columns scroll.
        frame = TableFrame.ofRows(parent, theme, body, heads());
        table = frame.table();
        table.addConfiguration(new Painters(theme, levels));
        selected = new SelectedRows<>(table, frame.selection(), rows, Entity::id, rows::indexOf);
        TableAccess.add(table, frame.selection(), name, this::words);
        FocusRing.add(table, frame.selection(), theme);
    }

    private DataLayer heads() {
        var titles = fields.stream().map(Field::title).toArray(String[]::new);
        var heads = new DataLayer(new DefaultColumnHeaderDataProvider(titles), 0, Theme.ROW);
        heads.setConfigLabelAccumulator((labels, column, row) -> {
            if (rows.sorted() == column) {
                labels.addLabel(rows.descending() ? WorkbenchTableTheme.SORTED_DOWN : WorkbenchTableTheme.SORTED_UP);
            }
            if (fields.get(column).sort() == Field.Sort.NUMBER) {
                labels.addLabel(WorkbenchTableTheme.NUMBER);
            }
        });
        return heads;
    }

    /** Takes on the theme and every configuration added so far. */
    void configure(Theme theme) {
        frame.configure(theme, this::fill);
        body.addLayerListener(event -> widthsSet |= event instanceof ColumnResizeEvent && !filling);
    }

    NatTable control() {
        return table;
    }

    Rows<E> rows() {
        return rows;
    }

    List<Field<E>> fields() {
        return fields;
    }

    // Until the user sets a width, the first column and the last share what room the others leave.
    private void fill() {
        int spare = table.getClientArea().width - fields.stream().mapToInt(Field::width).sum();
        if (!widthsSet) {
            filling = true;
            body.setColumnWidthByPosition(0, fields.getFirst().width() + Math.max(0, spare / 3));
            int last = fields.size() - 1;
            body.setColumnWidthByPosition(last, fields.get(last).width() + Math.max(0, spare - spare / 3));
            filling = false;
        }
    }

    void onSelection(Runnable listener) {
        selected.onSelection(listener);
    }

    /** Shows what has become of the rows. What was selected stays so if it is still shown. */
    void arrange(Runnable change) {
        selected.keepWhile(() -> {
            change.run();
            table.refresh(false);
            fill();
        });
    }

    /** Selects a row and brings it into sight. */
    void select(String id, int column) {
        selected.select(List.of(id), id, column, true);
    }

    /** Brings the cell that the keyboard acts on into sight. */
    void reveal() {
        var anchor = frame.selection().getSelectionAnchor();
        frame.selection().doCommand(new ShowCellInViewportCommand(anchor.getColumnPosition(), anchor.getRowPosition()));
    }

    void selectAll() {
        focus().ifPresent(focus ->
                selected.select(rows.shown().stream().map(Entity::id).toList(), focus.id(), focusColumn(), false));
    }

    /** The entry the keyboard acts on. */
    Optional<E> focus() {
        return selected.focus();
    }

    /** The column the keyboard acts on. */
    int focusColumn() {
        return selected.focusColumn();
    }

    /** The selected entries from top to bottom. */
    List<E> selected() {
        return selected.selected();
    }

    /** The entry at a height of the table, if there is one. */
    Optional<E> at(int y) {
        return selected.at(y);
    }

    /** Where a cell is painted, once it is in sight. */
    Optional<Rectangle> bounds(String id, int column) {
        return selected.bounds(id, column);
    }

    private void label(LabelStack labels, int column, int index) {
        labels.addLabel(COLUMN + fields.get(column).sort());
        switch (fields.get(column).sort()) {
            case NUMBER -> labels.addLabel(WorkbenchTableTheme.NUMBER);
            case NOTES -> labels.addLabel(WorkbenchTableTheme.SECOND);
            default -> { }
        }
    }

    private String words() {
        return focus().map(entry -> {
            var parts = new ArrayList<String>();
            parts.add(fields.getFirst().text().apply(entry));
            var field = fields.get(focusColumn());
            if (focusColumn() > 0) {
                var text = field.text().apply(entry);
                parts.add(field.title() + ": " + (text.isEmpty() ? "blank" : text));
            }
            parts.add("row " + (rows.indexOf(entry.id()) + 1) + " of " + rows.getRowCount());
            return String.join(", ", parts);
        }).orElse("");
    }

    /** How the cells of each sort are painted. */
    private static final class Painters extends AbstractRegistryConfiguration {

        private final Theme theme;
        private final LevelColours levels;

        private Painters(Theme theme, LevelColours levels) {
            this.theme = theme;
            this.levels = levels;
        }

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER, new PlaceCell(theme, levels), mode, COLUMN + Field.Sort.PLACE);
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER, new ChipCell(theme), mode, COLUMN + Field.Sort.CHIP);
            }
        }
    }
}
