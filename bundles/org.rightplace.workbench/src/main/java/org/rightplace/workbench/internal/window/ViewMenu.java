package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Menus;
import org.rightplace.workbench.spi.View;

/** Lists the views there are. */
final class ViewMenu implements Menus.MenuFiller {

    private final Workbench workbench;

    ViewMenu(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void fill(Menu menu) {
        if (workbench.session().workspace().isEmpty()) {
            return;
        }
        Menus.separate(menu);
        for (var view : workbench.contributions().all(View.class)) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(Literally.shown(view.name()));
            item.addListener(SWT.Selection, event -> workbench.navigation().openView(view.id()));
        }
    }
}
