package org.rightplace.workbench.nattable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.AutoResizeColumnAction;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * What keys and the mouse do in a table, the same in every one: a click selects, a right click leaves alone what is selected
 * already, a double click, Enter and F2 open the cell, and whatever writes begins to write in it. A table says what else its
 * keys do. Add it with {@code NatTable.addConfiguration} before the table is configured; used on the UI thread alone.
 */
public final class TableBindings extends DefaultSelectionBindings {

    private static final List<Integer> OPENING = List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2);

    /** Begins to write in the cell that the keyboard acts on. */
    public interface Typing {

        /** Begins with the character that was typed. */
        void begin(char typed);
    }

    private record Key(int modifiers, int code, Runnable action) implements IKeyEventMatcher {

        // With Ctrl some toolkits tell only the code of a key, and no character.
        @Override
        public boolean matches(KeyEvent event) {
            return event.stateMask == modifiers && Character.toLowerCase(event.keyCode) == code;
        }
    }

    private final Runnable leave;
    private final Runnable open;
    private final List<Key> keys = new ArrayList<>();
    private Function<MouseEvent, Optional<Runnable>> marks = event -> Optional.empty();
    private Optional<Typing> typing = Optional.empty();
    private Optional<IntConsumer> heads = Optional.empty();
    private boolean resizable;
    private boolean dragSelects = true;
    private boolean dragsRows;

    /**
     * The bindings of a table.
     *
     * @param leave called before a click leads elsewhere, so that what is being typed is kept
     * @param open opens the cell that the keyboard acts on
     */
    public TableBindings(Runnable leave, Runnable open) {
        this.leave = leave;
        this.open = open;
    }

    /**
     * Gives a key a meaning, in place of whatever it means in other tables.
     *
     * @param modifiers the keys held down with it, and no others
     * @param code the key; a letter in lower case
     */
    public TableBindings key(int modifiers, int code, Runnable action) {
        keys.add(new Key(modifiers, code, action));
        return this;
    }

    /** Lets whatever writes, accents and brackets included, begin to write in a cell. */
    public TableBindings typing(Typing begin) {
        typing = Optional.of(begin);
        return this;
    }

    /** Says what a click does on something painted in a cell, such as the mark that opens a group; empty beside it. */
    public TableBindings marks(Function<MouseEvent, Optional<Runnable>> mark) {
        marks = mark;
        return this;
    }

    /** Lets the borders of columns be dragged. */
    public TableBindings resizable() {
        resizable = true;
        return this;
    }

    /**
     * Lets the borders of columns be dragged, and fitted to what they hold by a double click; a click on a head does not
     * select its column.
     *
     * @param click takes the place of the column whose head was clicked, counted from 0
     */
    public TableBindings heads(IntConsumer click) {
        heads = Optional.of(click);
        return resizable();
    }

    /** Lets dragging select nothing. */
    public TableBindings withoutDragging() {
        dragSelects = false;
        return this;
    }

    /** Lets the desktop drag rows: one that is pressed among several selected ones may be about to be dragged with them. */
    public TableBindings draggingRows() {
        dragsRows = true;
        return withoutDragging();
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        borders(registry);
        for (var code : OPENING) {
            bind(registry, new Key(SWT.NONE, code, open));
        }
        keys.forEach(key -> bind(registry, key));
        typing.ifPresent(begin -> registry.registerKeyBinding(
                TableBindings::writes, (table, event) -> begin.begin(event.character)));
    }

    private static void bind(UiBindingRegistry registry, Key key) {
        registry.registerFirstKeyBinding(key, (table, event) -> key.action().run());
    }

    private static boolean writes(KeyEvent event) {
        return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    }

    private void borders(UiBindingRegistry registry) {
        if (resizable) {
            registry.registerFirstMouseMoveBinding(
                    new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                    new ColumnResizeCursorAction(),
                    new ClearCursorAction());
            registry.registerFirstMouseDragMode(
                    new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
        }
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        if (heads.isEmpty()) {
            super.configureColumnHeaderMouseClickBindings(registry);
            return;
        }
        registry.registerDoubleClickBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new AutoResizeColumnAction());
        registry.registerSingleClickBinding(
                MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (table, event) -> heads.get().accept(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
    }

    @Override
    protected void configureBodyMouseDragMode(UiBindingRegistry registry) {
        if (dragSelects) {
            super.configureBodyMouseDragMode(registry);
        }
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (table, event) -> {
                goTo(table);
                press(select, table, event, mask);
            });
        }
        if (dragsRows) {
            registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) ->
                    marks.apply(event).ifPresentOrElse(Runnable::run, () -> select.run(table, event)));
        }
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (table, event) -> {
            goTo(table);
            if (!selected(table, event)) {
                select.run(table, event);
            }
        });
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            if (marks.apply(event).isEmpty()) {
                open.run();
            }
        });
    }

    private void goTo(NatTable table) {
        leave.run();
        table.setFocus();
    }

    private void press(SelectCellAction select, NatTable table, MouseEvent event, int mask) {
        if (mask == SWT.NONE && dragsRows) {
            if (!selected(table, event)) {
                select.run(table, event);
            }
            return;
        }
        (mask == SWT.NONE ? marks.apply(event) : Optional.<Runnable>empty())
                .ifPresentOrElse(Runnable::run, () -> select.run(table, event));
    }

    private static boolean selected(NatTable table, MouseEvent event) {
        var cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
        return cell != null && cell.getDisplayMode() == DisplayMode.SELECT;
    }
}
