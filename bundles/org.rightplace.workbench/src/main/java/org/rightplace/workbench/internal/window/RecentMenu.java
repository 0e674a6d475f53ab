package org.rightplace.workbench.internal.window;

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.commands.Menus;
import org.rightplace.workbench.internal.life.Opening;

/** Lists the workspaces opened last in the File menu, next to the command that opens others. */
final class RecentMenu implements Menus.MenuFiller {

    private static final String AFTER = "sample";

    private final Opening opening;

    RecentMenu(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void fill(Menu menu) {
        var recent = opening.recent().all();
        var cascade = new MenuItem(menu, SWT.CASCADE, position(menu));
        cascade.setText("Recent");
        cascade.setEnabled(!recent.isEmpty());
        var list = new Menu(cascade);
        cascade.setMenu(list);
        for (var entry : recent) {
            var item = new MenuItem(list, SWT.PUSH);
            item.setText(Literally.shown(entry.name() + "  \u2013  " + entry.folder()));
            item.setEnabled(Files.isDirectory(entry.folder()));
            item.addListener(SWT.Selection, event -> opening.open(entry.folder()));
        }
    }

    private static int position(Menu menu) {
        for (int i = 0; i < menu.getItemCount(); i++) {
            if (AFTER.equals(menu.getItem(i).getData(Menus.COMMAND))) {
                return i + 1;
            }
        }
        return 0;
    }
}
