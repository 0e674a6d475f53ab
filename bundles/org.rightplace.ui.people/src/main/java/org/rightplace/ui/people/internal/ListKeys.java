package org.rightplace.ui.people.internal;

import org.eclipse.swt.SWT;
import org.rightplace.model.Entity;
import org.rightplace.workbench.nattable.TableBindings;

/**
 * What keys and the mouse do in a list.
 *
 * @param <E> the entries
 */
final class ListKeys<E extends Entity> {

    private final ListPage<E> page;
    private final ListTable<E> table;

    private ListKeys(ListPage<E> page) {
        this.page = page;
        this.table = page.table();
    }

    static <E extends Entity> void add(ListPage<E> page) {
        page.table().control().addConfiguration(new ListKeys<>(page).bindings());
    }

    private TableBindings bindings() {
        // Rows are selected whole, so the arrows have to be told to go sideways.
        return new TableBindings(() -> page.editing().commit(), () -> page.editing().edit((char) 0))
                .typing(typed -> page.editing().edit(typed))
                .heads(this::sort)
                .key(SWT.NONE, SWT.ARROW_RIGHT, () -> sideways(1))
                .key(SWT.NONE, SWT.ARROW_LEFT, () -> sideways(-1))
                .key(SWT.MOD1, 'a', table::selectAll)
                .key(SWT.MOD1, 'f', page::focusFilter)
                .key(SWT.MOD1 | SWT.MOD2, 's', () -> sort(table.focusColumn()))
                .key(SWT.MOD1, SWT.CR, page::follow)
                .key(SWT.NONE, SWT.DEL, page::removeSelected)
                .key(SWT.NONE, SWT.INSERT, page::add)
                .key(SWT.MOD1, 'c', page::copy)
                .key(SWT.MOD1, 'v', page::paste);
    }

    private void sort(int column) {
        page.editing().commit();
        table.arrange(() -> table.rows().sort(column));
    }

    private void sideways(int step) {
        table.focus().ifPresent(row -> {
            int column = table.focusColumn() + step;
            if (column >= 0 && column < table.fields().size()) {
                table.select(row.id(), column);
            }
        });
    }
}
