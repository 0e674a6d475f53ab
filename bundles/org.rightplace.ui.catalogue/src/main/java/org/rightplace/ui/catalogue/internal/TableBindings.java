package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.eclipse.swt.events.MouseEvent;

/** What keys and the mouse do in the table. */
final class TableBindings extends DefaultSelectionBindings {

    private final CataloguePart part;

    private TableBindings(CataloguePart part) {
        this.part = part;
    }

    static void add(CataloguePart part) {
        part.table().control().addConfiguration(new TableBindings(part));
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        heads(registry);
        rows(registry);
        moving(registry);
        changing(registry);
        registry.registerKeyBinding(this::types, (table, event) -> part.editing().edit(event.character));
    }

    // Dragging moves rows and does not select; a click on a head sorts and does not select its column.
    @Override
    protected void configureBodyMouseDragMode(UiBindingRegistry registry) {
        // Rows are dragged by the desktop, see RowDrag.
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        // See heads.
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (table, event) -> {
                part.editing().commit();
                table.setFocus();
                // A row that is among several selected ones may be about to be dragged with them.
                if (mask != SWT.NONE || !selected(event)) {
                    select.run(table, event);
                }
            });
        }
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            var area = marked(event);
            if (area.isPresent()) {
                part.actions().open(area.get().id(), !area.get().open());
            } else {
                select.run(table, event);
            }
        });
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (table, event) -> {
            part.editing().commit();
            table.setFocus();
            if (!selected(event)) {
                select.run(table, event);
            }
        });
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            if (marked(event).isEmpty()) {
                part.editing().edit((char) 0);
            }
        });
    }

    private boolean selected(MouseEvent event) {
        return part.table().rowAt(event.y)
                .filter(row -> part.table().selected().contains(row))
                .isPresent();
    }

    private Optional<Row.Entry> marked(MouseEvent event) {
        var table = part.table().control();
        var column = table.getColumnPositionByX(event.x);
        if (table.getColumnIndexByPosition(column) != Column.SERVICE.ordinal()) {
            return Optional.empty();
        }
        return part.table().rowAt(event.y)
                .filter(row -> NameCell.onMark(row, event.x - table.getStartXOfColumnPosition(column)))
                .map(Row.Entry.class::cast);
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
                (table, event) -> sort(Column.at(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)))));
    }

    private void sort(Column column) {
        part.arrange(part.arrangement().sortedBy(column));
    }

    private void rows(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), (table, event) -> right(event));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), (table, event) -> left(event));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'a'), (table, event) -> selectAll());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (table, event) -> part.header().focusFilter());
        registry.registerKeyBinding(
                new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 's'), (table, event) -> sort(part.table().focusColumn()));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), (table, event) -> sideways(1));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), (table, event) -> sideways(-1));
    }

    // In a tree the right arrow opens; where there is nothing to open it goes on to the next column.
    private void right(KeyEvent event) {
        var row = part.table().focus();
        if (row.isPresent() && row.get() instanceof Row.Entry entry && entry.heads() && !entry.open()
                && part.table().focusColumn() == Column.SERVICE && part.arrangement().filter().none()) {
            part.actions().open(entry.id(), true);
        } else {
            sideways(1);
        }
    }

    private void left(KeyEvent event) {
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

    private void moving(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD3, SWT.ARROW_UP), (table, event) -> part.actions().up());
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD3, SWT.ARROW_DOWN), (table, event) -> part.actions().down());
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD3, SWT.ARROW_LEFT), (table, event) -> part.actions().outdent());
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD3, SWT.ARROW_RIGHT), (table, event) -> part.actions().indent());
    }

    private void changing(UiBindingRegistry registry) {
        for (var key : List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2)) {
            registry.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, key), (table, event) -> part.editing().edit((char) 0));
        }
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> part.actions().delete());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> part.actions().copy());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'x'), (table, event) -> part.actions().cut());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (table, event) -> part.actions().paste());
    }

    // Anything that writes starts typing, accents and brackets included.
    private boolean types(KeyEvent event) {
        return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    }
}
