package org.rightplace.ui.plan.internal;

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
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** What keys and the mouse do in the outline, and what keys do in the picture beside it. */
final class PlanKeys extends DefaultSelectionBindings {

    private static final int WEEK = 7;

    private final PlanPart part;

    /**
     * A key that means the same in the outline and in the picture.
     *
     * @param modifiers the keys held down with it
     * @param code the key
     * @param action what it does
     */
    private record Key(int modifiers, int code, Runnable action) {}

    PlanKeys(PlanPart part) {
        this.part = part;
    }

    private List<Key> keys() {
        var actions = part.actions();
        return List.of(
                new Key(SWT.MOD3, SWT.ARROW_LEFT, () -> actions.shift(-1)),
                new Key(SWT.MOD3, SWT.ARROW_RIGHT, () -> actions.shift(1)),
                new Key(SWT.MOD3 | SWT.MOD2, SWT.ARROW_LEFT, () -> actions.shift(-WEEK)),
                new Key(SWT.MOD3 | SWT.MOD2, SWT.ARROW_RIGHT, () -> actions.shift(WEEK)),
                new Key(SWT.MOD1 | SWT.MOD2, SWT.ARROW_LEFT, () -> actions.stretch(-1)),
                new Key(SWT.MOD1 | SWT.MOD2, SWT.ARROW_RIGHT, () -> actions.stretch(1)),
                new Key(SWT.MOD3, SWT.ARROW_UP, actions::up),
                new Key(SWT.MOD3, SWT.ARROW_DOWN, actions::down),
                new Key(SWT.MOD1, ']', actions::indent),
                new Key(SWT.MOD1, '[', actions::outdent),
                new Key(SWT.MOD1, 'l', actions::link),
                new Key(SWT.MOD1 | SWT.MOD2, 'l', actions::unlink),
                new Key(SWT.NONE, SWT.INSERT, actions::addTask),
                new Key(SWT.NONE, SWT.DEL, actions::remove),
                new Key(SWT.MOD1, '+', () -> part.gantt().zoom(1)),
                new Key(SWT.MOD1, '=', () -> part.gantt().zoom(1)),
                new Key(SWT.MOD1 | SWT.MOD2, '+', () -> part.gantt().zoom(1)),
                new Key(SWT.MOD1 | SWT.MOD2, '=', () -> part.gantt().zoom(1)),
                new Key(SWT.MOD1, SWT.KEYPAD_ADD, () -> part.gantt().zoom(1)),
                new Key(SWT.MOD1, '-', () -> part.gantt().zoom(-1)),
                new Key(SWT.MOD1, SWT.KEYPAD_SUBTRACT, () -> part.gantt().zoom(-1)),
                new Key(SWT.MOD1, '0', () -> part.gantt().fit()),
                new Key(SWT.MOD1, 'd', () -> part.gantt().showToday()),
                new Key(SWT.MOD1, 'k', part::toggleCritical));
    }

    /** Runs what a key means in the picture; the arrows without others go through the lines. */
    boolean run(int modifiers, int code) {
        for (var key : keys()) {
            if (key.code() == code && key.modifiers() == modifiers) {
                key.action().run();
                return true;
            }
        }
        if (modifiers != SWT.NONE) {
            return false;
        }
        switch (code) {
            case SWT.ARROW_UP -> step(-1);
            case SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_LEFT -> part.gantt().scroll(-1);
            case SWT.ARROW_RIGHT -> part.gantt().scroll(1);
            case SWT.HOME -> go(0);
            case SWT.END -> go(part.table().lines().size() - 1);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> part.editing().edit((char) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        go(part.table().focus().map(line -> part.table().indexOf(line.id()) + by).orElse(0));
    }

    private void go(int index) {
        part.table().line(index).ifPresent(line ->
                part.table().select(List.of(line.id()), line.id(), part.table().focusColumn()));
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        heads(registry);
        for (var key : keys()) {
            registry.registerFirstKeyBinding(matcher(key.modifiers(), key.code()), (table, event) -> key.action().run());
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), (table, event) -> right());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), (table, event) -> left());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), (table, event) -> sideways(1));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), (table, event) -> sideways(-1));
        for (var key : List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2)) {
            registry.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, key), (table, event) -> part.editing().edit((char) 0));
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F4), (table, event) -> part.gantt().setFocus());
        registry.registerKeyBinding(this::types, (table, event) -> part.editing().edit(event.character));
    }

    // NatTable compares characters by their small letters; with Ctrl some toolkits tell only the code.
    private static IKeyEventMatcher matcher(int modifiers, int code) {
        return event -> event.stateMask == modifiers && event.keyCode == code;
    }

    // Anything that writes starts typing, accents and brackets included.
    private boolean types(KeyEvent event) {
        return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    }

    @Override
    protected void configureBodyMouseDragMode(UiBindingRegistry registry) {
        // Tasks are dragged in the picture.
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        // The order of a plan is that of its outline.
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (table, event) -> {
                part.editing().commit();
                table.setFocus();
                var marked = marked(event);
                if (mask == SWT.NONE && marked.isPresent()) {
                    part.fold(marked.get().id(), marked.get().open());
                } else {
                    select.run(table, event);
                }
            });
        }
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (table, event) -> {
            part.editing().commit();
            table.setFocus();
            if (part.table().lineAt(event.y).filter(line -> part.table().selected().contains(line)).isEmpty()) {
                select.run(table, event);
            }
        });
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            if (marked(event).isEmpty()) {
                part.editing().edit((char) 0);
            }
        });
    }

    private Optional<PlanLine> marked(MouseEvent event) {
        var table = part.table().control();
        var column = table.getColumnPositionByX(event.x);
        if (column < 0 || table.getColumnIndexByPosition(column) != PlanColumn.TASK.ordinal()) {
            return Optional.empty();
        }
        return part.table().lineAt(event.y)
                .filter(line -> TaskCell.onMark(line, event.x - table.getStartXOfColumnPosition(column)));
    }

    private static void heads(UiBindingRegistry registry) {
        registry.registerFirstMouseMoveBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ColumnResizeCursorAction(),
                new ClearCursorAction());
        registry.registerFirstMouseDragMode(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
        registry.registerDoubleClickBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new AutoResizeColumnAction());
    }

    // In a tree the right arrow opens; where there is nothing to open it goes on to the next column.
    private void right() {
        var line = part.table().focus();
        if (line.isPresent() && line.get().heads() && !line.get().open() && part.table().focusColumn() == PlanColumn.TASK) {
            part.fold(line.get().id(), false);
        } else {
            sideways(1);
        }
    }

    private void left() {
        var line = part.table().focus();
        if (part.table().focusColumn() != PlanColumn.TASK) {
            sideways(-1);
        } else if (line.isPresent() && line.get().heads() && line.get().open()) {
            part.fold(line.get().id(), true);
        } else if (line.isPresent() && line.get().item() != null) {
            line.get().item().parent().ifPresent(above ->
                    part.table().select(List.of(above.id()), above.id(), PlanColumn.TASK));
        }
    }

    private void sideways(int step) {
        part.table().focus().ifPresent(line -> {
            var column = part.table().focusColumn().ordinal() + step;
            if (column >= 0 && column < PlanColumn.count()) {
                part.table().select(List.of(line.id()), line.id(), PlanColumn.at(column));
            } else if (column >= PlanColumn.count()) {
                part.gantt().setFocus();
            }
        });
    }
}
