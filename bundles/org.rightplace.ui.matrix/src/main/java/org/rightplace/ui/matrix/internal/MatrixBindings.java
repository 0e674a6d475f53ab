package org.rightplace.ui.matrix.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** What keys and the mouse do in the matrix: what they do in a spreadsheet. */
final class MatrixBindings extends DefaultSelectionBindings {

    private final MatrixPart part;

    MatrixBindings(MatrixPart part) {
        this.part = part;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        heads(registry);
        moving(registry);
        changing(registry);
        registry.registerKeyBinding(MatrixBindings::types, (table, event) -> part.editing().edit(event.character));
    }

    private void heads(UiBindingRegistry registry) {
        registry.registerFirstMouseMoveBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ColumnResizeCursorAction(),
                new ClearCursorAction());
        registry.registerFirstMouseDragMode(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (table, event) -> {
                part.editing().commit();
                table.setFocus();
                select.run(table, event);
                if (mask == SWT.NONE) {
                    toggleAt(event);
                }
            });
        }
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (table, event) -> {
            part.editing().commit();
            table.setFocus();
            if (!selected(event)) {
                select.run(table, event);
            }
        });
        registry.registerDoubleClickBinding(
                MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> part.editOrToggle((char) 0));
    }

    private void toggleAt(MouseEvent event) {
        if (part.table().columnAt(event.x) == MatrixRows.NAMES) {
            part.table().rowAt(event.y)
                    .filter(row -> NameCell.onMark(row, event.x))
                    .ifPresent(part::toggle);
        }
    }

    private boolean selected(MouseEvent event) {
        var table = part.table().control();
        var cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
        return cell != null && cell.getDisplayMode() == DisplayMode.SELECT;
    }

    private void moving(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (table, event) -> part.toggleFocused());
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), (table, event) -> sideways(1));
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), (table, event) -> sideways(-1));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (table, event) -> part.focusFilter());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'h'), (table, event) -> part.findAndReplace());
    }

    // On the name of an area the arrows open and close it, as in a tree.
    private void sideways(int step) {
        var row = part.table().focusRow();
        if (row.isPresent() && row.get() instanceof Row.OfArea area && part.table().focusColumn() == MatrixRows.NAMES
                && area.open() == (step < 0)) {
            part.toggle(area);
        } else {
            row.ifPresent(found -> part.table().select(found.id(),
                    Math.clamp((long) part.table().focusColumn() + step, 0, part.table().rows().handoffs())));
        }
    }

    private void changing(UiBindingRegistry registry) {
        for (var key : List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2)) {
            registry.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, key), (table, event) -> part.editOrToggle((char) 0));
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.F2), (table, event) -> part.typeNote());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> part.actions().clear());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.BS), (table, event) -> part.actions().clear());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> part.actions().copy());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'x'), (table, event) -> part.actions().cut());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (table, event) -> part.actions().paste());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'd'), (table, event) -> part.actions().fillDown());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'r'), (table, event) -> part.actions().fillRight());
    }

    // Anything that writes starts typing, accents and brackets included.
    private static boolean types(KeyEvent event) {
        return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    }
}
