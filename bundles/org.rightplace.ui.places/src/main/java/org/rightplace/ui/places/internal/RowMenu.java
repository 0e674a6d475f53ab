package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;

/** A context menu that is made anew each time it opens, so that it offers what can be done now. */
final class RowMenu {

    private final Menu menu;

    RowMenu(Control owner, Supplier<List<RowAction>> actions) {
        menu = new Menu(owner);
        menu.addListener(SWT.Show, event -> {
            for (var item : menu.getItems()) {
                item.dispose();
            }
            actions.get().forEach(this::add);
            Mnemonics.give(menu);
        });
    }

    Menu menu() {
        return menu;
    }

    private void add(RowAction action) {
        var item = new MenuItem(menu, action == RowAction.SEPARATOR ? SWT.SEPARATOR : SWT.PUSH);
        item.setText(Literally.shown(action.name()));
        item.addListener(SWT.Selection, event -> action.run().run());
    }
}
