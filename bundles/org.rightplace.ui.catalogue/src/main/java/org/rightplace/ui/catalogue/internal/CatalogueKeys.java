package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.rightplace.workbench.nattable.TableBindings;

/** What keys and the mouse do in the catalogue. */
final class CatalogueKeys {

    private final CataloguePart part;

    private CatalogueKeys(CataloguePart part) {
        this.part = part;
    }

    static void add(CataloguePart part) {
        part.table().control().addConfiguration(new CatalogueKeys(part).bindings());
    }

    private TableBindings bindings() {
        // Rows are dragged by the desktop, see RowDrag.
        return new TableBindings(() -> part.editing().commit(), () -> part.editing().edit((char) 0))
                .typing(typed -> part.editing().edit(typed))
                .draggingRows()
                .heads(column -> sort(Column.at(column)))
                .marks(this::mark)
                .key(SWT.NONE, SWT.ARROW_RIGHT, this::right)
                .key(SWT.NONE, SWT.ARROW_LEFT, this::left)
                .key(SWT.NONE, SWT.TAB, () -> sideways(1))
                .key(SWT.MOD2, SWT.TAB, () -> sideways(-1))
                .key(SWT.MOD1, 'a', this::selectAll)
                .key(SWT.MOD1, 'f', () -> part.header().focusFilter())
                .key(SWT.MOD1 | SWT.MOD2, 's', () -> sort(part.table().focusColumn()))
                .key(SWT.MOD3, SWT.ARROW_UP, () -> part.actions().up())
                .key(SWT.MOD3, SWT.ARROW_DOWN, () -> part.actions().down())
                .key(SWT.MOD3, SWT.ARROW_LEFT, () -> part.actions().outdent())
                .key(SWT.MOD3, SWT.ARROW_RIGHT, () -> part.actions().indent())
                .key(SWT.NONE, SWT.DEL, () -> part.actions().delete())
                .key(SWT.MOD1, 'c', () -> part.actions().copy())
                .key(SWT.MOD1, 'x', () -> part.actions().cut())
                .key(SWT.MOD1, 'v', () -> part.actions().paste());
    }

    private Optional<Runnable> mark(MouseEvent event) {
        var table = part.table().control();
        var column = table.getColumnPositionByX(event.x);
        if (table.getColumnIndexByPosition(column) != Column.SERVICE.ordinal()) {
            return Optional.empty();
        }
        return part.table().rowAt(event.y)
                .filter(row -> NameCell.onMark(row, event.x - table.getStartXOfColumnPosition(column)))
                .map(Row.Entry.class::cast)
                .map(area -> () -> part.actions().open(area.id(), !area.open()));
    }

    private void sort(Column column) {
        part.arrange(part.arrangement().sortedBy(column));
    }

    // In a tree the right arrow opens; where there is nothing to open it goes on to the next column.
    private void right() {
        var row = part.table().focus();
        if (row.isPresent() && row.get() instanceof Row.Entry entry && entry.heads() && !entry.open()
                && part.table().focusColumn() == Column.SERVICE && part.arrangement().filter().none()) {
            part.actions().open(entry.id(), true);
        } else {
            sideways(1);
        }
    }

    private void left() {
        var row = part.table().focus();
        if (part.table().focusColumn() != Column.SERVICE) {
            sideways(-1);
        } else if (row.isPresent() && row.get() instanceof Row.Entry entry) {
            if (entry.heads() && entry.open() && part.arrangement().filter().none()) {
                part.actions().open(entry.id(), false);
            } else {
                entry.shown().parent().ifPresent(
                        area -> part.table().select(List.of(area.id()), area.id(), Column.SERVICE));
            }
        }
    }

    private void sideways(int step) {
        part.table().focus().ifPresent(row -> {
            var column = part.table().focusColumn().ordinal() + step;
            if (column >= 0 && column < Column.count()) {
                part.table().select(List.of(row.id()), row.id(), Column.at(column));
            }
        });
    }

    private void selectAll() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < part.table().count(); i++) {
            part.table().row(i).ifPresent(row -> ids.add(row.id()));
        }
        part.table().focus().ifPresent(row -> part.table().select(ids, row.id(), part.table().focusColumn()));
    }
}
