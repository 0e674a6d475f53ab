package org.rightplace.workbench.nattable;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * Tells assistive technology what a table shows. NatTable paints its cells, so to a screen reader it would be an empty
 * canvas; this gives the table a name and says, as the keyboard moves, what the cell it comes to says.
 */
public final class TableAccess {

    private final NatTable table;
    private final String name;
    private final Supplier<String> cell;

    private TableAccess(NatTable table, String name, Supplier<String> cell) {
        this.table = table;
        this.name = name;
        this.cell = cell;
    }

    /**
     * Makes a table readable, and lets the keyboard out of it.
     *
     * @param name what the table is called
     * @param cell says, in words, the cell that the keyboard acts on: its row, its column and its value
     */
    public static void add(NatTable table, SelectionLayer selection, String name, Supplier<String> cell) {
        TabExit.add(table, selection);
        var access = new TableAccess(table, name, cell);
        var accessible = table.getAccessible();
        accessible.addAccessibleListener(access.new Words());
        accessible.addAccessibleControlListener(access.new Item());
        selection.addLayerListener(event -> {
            if ((event instanceof CellSelectionEvent || event instanceof RowSelectionEvent) && table.isFocusControl()) {
                accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
                accessible.selectionChanged();
                accessible.setFocus(ACC.CHILDID_SELF);
            }
        });
    }

    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            var words = cell.get();
            event.result = words.isEmpty() ? name : name + ". " + words;
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = cell.get();
        }
    }

    private final class Item extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (table.isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = cell.get();
        }
    }
}
