package org.rightplace.workbench.internal.stacks;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.internal.parts.TabKey;

/** The menu of a tab. */
final class TabMenu {

    private final StackFolder folder;
    private final StackFolder.Actions actions;
    private TabKey tab;

    TabMenu(StackFolder folder, StackFolder.Actions actions) {
        this.folder = folder;
        this.actions = actions;
        var menu = new Menu(folder.control());
        item(menu, "&Close\tCtrl+W", () -> actions.close(tab));
        item(menu, "Close the &others", () -> close(folder.keys().stream().filter(key -> !key.equals(tab)).toList()));
        item(menu, "Close &all", () -> close(folder.keys()));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "&Maximise or restore\tCtrl+M", () -> actions.toggleMaximised(folder.id()));
        folder.control().setMenu(menu);
        folder.control().addListener(SWT.MenuDetect, this::detect);
    }

    private void detect(Event event) {
        var at = folder.control().toControl(event.x, event.y);
        var over = event.detail == SWT.MENU_KEYBOARD ? folder.active() : folder.at(at.x, at.y);
        over.ifPresent(key -> tab = key);
        event.doit = over.isPresent();
    }

    private void close(List<TabKey> keys) {
        keys.forEach(actions::close);
    }

    private static void item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
