package org.rightplace.ui.matrix.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.HolderType;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;

/** The menu on the cells. */
final class MatrixMenu {

    private final MatrixPart part;
    private final Menu menu;

    private MatrixMenu(MatrixPart part) {
        this.part = part;
        this.menu = new Menu(part.table().control());
    }

    static void add(MatrixPart part) {
        var table = part.table().control();
        table.addListener(SWT.MenuDetect, event -> {
            event.doit = false;
            if (event.detail == SWT.MENU_KEYBOARD) {
                part.table().focusRow().flatMap(row -> part.table().bounds(row.id(), part.table().focusColumn()))
                        .ifPresent(cell -> {
                            var at = table.toDisplay(cell.x + cell.width / 2, cell.y + cell.height);
                            event.x = at.x;
                            event.y = at.y;
                        });
            } else if (part.table().rowAt(table.toControl(event.x, event.y).y).isEmpty()) {
                return;
            }
            new MatrixMenu(part).show(event.x, event.y);
        });
    }

    private void show(int x, int y) {
        fill();
        Mnemonics.give(menu);
        menu.setLocation(x, y);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void fill() {
        var actions = part.actions();
        boolean cells = !part.table().selectedCells().isEmpty();
        item("Edit\tF2", part.table().focusCell().isPresent(), () -> part.editing().edit((char) 0));
        cascade("Who", cells, this::holders);
        cascade("How", cells, this::kinds);
        item("Clear\tDelete", cells, actions::clear);
        item("Note…\tShift+F2", part.table().focusCell().isPresent(), part::typeNote);
        line();
        item("Cut\tCtrl+X", cells, actions::cut);
        item("Copy\tCtrl+C", cells, () -> actions.copy());
        item("Paste\tCtrl+V", cells, actions::paste);
        line();
        item("Fill down\tCtrl+D", cells, actions::fillDown);
        item("Fill right\tCtrl+R", cells, actions::fillRight);
        item("Fill what nobody holds from the placements", true, actions::fillFromPlacements);
        line();
        item("Replace a holder…\tCtrl+H", true, part::findAndReplace);
        item("Show the swim-lane", true, part::showSwimLane);
    }

    private void holders(Menu sub) {
        part.facts().words().holders().forEach((holder, name) -> {
            if (holder.type() == HolderType.LEVEL) {
                item(sub, name, () -> part.actions().setHolder(holder));
            }
        });
        new MenuItem(sub, SWT.SEPARATOR);
        item(sub, "Somebody else…", () -> part.editing().edit((char) 0));
    }

    private void kinds(Menu sub) {
        part.facts().words().kinds().forEach((kind, name) -> item(sub, name, () -> part.actions().setKind(kind)));
        new MenuItem(sub, SWT.SEPARATOR);
        item(sub, "Not decided", () -> part.actions().setKind(""));
    }

    private void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void item(String text, boolean enabled, Runnable action) {
        item(menu, text, action).setEnabled(enabled);
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Literally.shown(text));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void cascade(String text, boolean enabled, Consumer<Menu> filler) {
        var item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        item.setEnabled(enabled);
        var sub = new Menu(menu);
        item.setMenu(sub);
        filler.accept(sub);
    }
}
