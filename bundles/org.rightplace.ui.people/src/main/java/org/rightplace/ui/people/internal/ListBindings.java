package org.rightplace.ui.people.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.AutoResizeColumnAction;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.rightplace.model.Entity;

/**
 * What keys and the mouse do in a list.
 *
 * @param <E> the entries
 */
final class ListBindings<E extends Entity> extends DefaultSelectionBindings {

    private final ListPage<E> page;
    private final ListTable<E> table;

    ListBindings(ListPage<E> page) {
        this.page = page;
        this.table = page.table();
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        heads(registry);
        rows(registry);
        changing(registry);
        registry.registerKeyBinding(this::types, (control, event) -> page.editing().edit(event.character));
    }

    // A click on a head sorts and does not select its column.
    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        // See heads.
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (control, event) -> {
                page.editing().commit();
                control.setFocus();
                select.run(control, event);
            });
        }
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (control, event) -> {
            page.editing().commit();
            control.setFocus();
            if (table.at(event.y).filter(table.selected()::contains).isEmpty()) {
                select.run(control, event);
            }
        });
        registry.registerDoubleClickBinding(
                MouseEventMatcher.bodyLeftClick(SWT.NONE), (control, event) -> page.editing().edit((char) 0));
    }

    private void heads(UiBindingRegistry registry) {
        registry.registerFirstMouseMoveBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ColumnResizeCursorAction(),
                new ClearCursorAction());
        registry.registerFirstMouseDragMode(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
        registry.registerDoubleClickBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new AutoResizeColumnAction());
        registry.registerSingleClickBinding(
                MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (control, event) -> sort(control.getColumnIndexByPosition(control.getColumnPositionByX(event.x))));
    }

    private void sort(int column) {
        page.editing().commit();
        table.arrange(() -> table.rows().sort(column));
    }

    private void rows(UiBindingRegistry registry) {
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'a'), (control, event) -> table.selectAll());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (control, event) -> page.focusFilter());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 's'), (control, event) -> sort(table.focusColumn()));
        // Rows are selected whole, so the arrows have to be told to go sideways.
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), (control, event) -> sideways(1));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), (control, event) -> sideways(-1));
    }

    private void sideways(int step) {
        table.focus().ifPresent(row -> {
            int column = table.focusColumn() + step;
            if (column >= 0 && column < table.fields().size()) {
                table.select(row.id(), column);
            }
        });
    }

    private void changing(UiBindingRegistry registry) {
        for (var key : List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2)) {
            registry.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, key), (control, event) -> page.editing().edit((char) 0));
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.CR), (control, event) -> page.follow());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (control, event) -> page.removeSelected());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.INSERT), (control, event) -> page.add());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (control, event) -> page.copy());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (control, event) -> page.paste());
    }

    // Anything that writes starts typing, accents and brackets included.
    private boolean types(KeyEvent event) {
        return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    }
}
