package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.ui.framework.internal.Column.Kind;

/** Edits one column of a table in place, as words. */
final class CellWords extends EditingSupport {

    private final Composite table;
    private final Function<Object, Optional<Cell>> cells;
    private final BiConsumer<Object, String> setter;

    /**
     * What stands in a cell now and how it is changed.
     *
     * @param words what it says
     * @param kind how it is changed
     * @param choices what there is to choose from
     */
    record Cell(String words, Kind kind, List<String> choices) {}

    /**
     * @param cells the cell of an element; empty if it has none in this column
     * @param setter takes what a user has made of it
     */
    CellWords(
            ColumnViewer viewer,
            Composite table,
            Function<Object, Optional<Cell>> cells,
            BiConsumer<Object, String> setter) {
        super(viewer);
        this.table = table;
        this.cells = cells;
        this.setter = setter;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        var cell = cells.apply(element).orElseThrow();
        return switch (cell.kind()) {
            case CHOICE -> new ComboBoxCellEditor(table, cell.choices().toArray(String[]::new), SWT.READ_ONLY);
            case TICK -> new CheckboxCellEditor(table);
            case TEXT, SHOWN -> new TextCellEditor(table);
        };
    }

    @Override
    protected boolean canEdit(Object element) {
        return cells.apply(element).filter(cell -> cell.kind() != Kind.SHOWN).isPresent();
    }

    @Override
    protected Object getValue(Object element) {
        var cell = cells.apply(element).orElseThrow();
        return switch (cell.kind()) {
            case CHOICE -> cell.choices().indexOf(cell.words());
            case TICK -> Column.YES.equals(cell.words());
            case TEXT, SHOWN -> cell.words();
        };
    }

    @Override
    protected void setValue(Object element, Object value) {
        cells.apply(element).ifPresent(cell -> {
            var words = switch (value) {
                case Integer chosen -> chosen < 0 ? cell.words() : cell.choices().get(chosen);
                case Boolean ticked -> ticked ? Column.YES : "";
                default -> String.valueOf(value);
            };
            if (!words.equals(cell.words())) {
                setter.accept(element, words);
            }
        });
    }
}
