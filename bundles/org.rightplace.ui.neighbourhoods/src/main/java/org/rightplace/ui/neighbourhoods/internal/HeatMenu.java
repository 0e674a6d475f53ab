package org.rightplace.ui.neighbourhoods.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.Maturity;
import org.rightplace.workbench.forms.Mnemonics;
import org.rightplace.workspace.characteristics.Steps;

/** The menu on the cells. */
final class HeatMenu {

    private final HeatTable table;
    private final HeatActions actions;
    private final Menu menu;

    private HeatMenu(HeatTable table, HeatActions actions) {
        this.table = table;
        this.actions = actions;
        this.menu = new Menu(table.control());
    }

    static void add(HeatTable table, HeatActions actions) {
        var nat = table.control();
        nat.addListener(SWT.MenuDetect, event -> {
            event.doit = false;
            if (event.detail == SWT.MENU_KEYBOARD) {
                table.focusBounds().ifPresent(cell -> {
                    var at = nat.toDisplay(cell.x + cell.width / 2, cell.y + cell.height);
                    event.x = at.x;
                    event.y = at.y;
                });
            } else if (table.rowAt(nat.toControl(event.x, event.y).y).isEmpty()) {
                return;
            }
            new HeatMenu(table, actions).show(event.x, event.y);
        });
    }

    private void show(int x, int y) {
        boolean cells = !table.selectedCells().isEmpty();
        for (var step : Maturity.values()) {
            var name = Steps.name(step);
            item(name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1) + "\t" + Steps.initial(step) + " or "
                    + step.ordinal(), cells, () -> actions.rate(step));
        }
        item("Remove the rating\tDelete", cells, actions::remove);
        new MenuItem(menu, SWT.SEPARATOR);
        item("Say what it rests on…\tF2", table.focusCell().isPresent(), actions::evidence);
        new MenuItem(menu, SWT.SEPARATOR);
        item("Copy\tCtrl+C", cells, actions::copy);
        item("Paste\tCtrl+V", true, actions::paste);
        Mnemonics.give(menu);
        menu.setLocation(x, y);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(String text, boolean enabled, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
