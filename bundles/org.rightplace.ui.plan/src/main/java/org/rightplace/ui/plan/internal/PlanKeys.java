package org.rightplace.ui.plan.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.rightplace.workbench.nattable.TableBindings;

/** What keys and the mouse do in the outline, and what keys do in the picture beside it. */
final class PlanKeys {

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
                new Key(SWT.MOD1, 'k', part.header()::toggleCritical));
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

    /** What keys and the mouse do in the outline. */
    TableBindings bindings() {
        // Tasks are dragged in the picture, and the order of a plan is that of its outline.
        var bindings = new TableBindings(() -> part.editing().commit(), () -> part.editing().edit((char) 0))
                .typing(typed -> part.editing().edit(typed))
                .withoutDragging()
                .heads(column -> { })
                .marks(this::mark)
                .key(SWT.NONE, SWT.ARROW_RIGHT, this::right)
                .key(SWT.NONE, SWT.ARROW_LEFT, this::left)
                .key(SWT.NONE, SWT.TAB, () -> sideways(1))
                .key(SWT.MOD2, SWT.TAB, () -> sideways(-1))
                .key(SWT.NONE, SWT.F4, () -> part.gantt().setFocus());
        keys().forEach(key -> bindings.key(key.modifiers(), key.code(), key.action()));
        return bindings;
    }

    private Optional<Runnable> mark(MouseEvent event) {
        var table = part.table().control();
        var column = table.getColumnPositionByX(event.x);
        if (column < 0 || table.getColumnIndexByPosition(column) != PlanColumn.TASK.ordinal()) {
            return Optional.empty();
        }
        return part.table().lineAt(event.y)
                .filter(line -> TaskCell.onMark(line, event.x - table.getStartXOfColumnPosition(column)))
                .map(line -> () -> part.fold(line.id(), line.open()));
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
