package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Menus;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.parts.MeantWorkstream;
import org.rightplace.workspace.EntityRef;

/** Lists the editors of the workstream that is selected. */
final class WorkstreamMenu implements Menus.MenuFiller {

    private final Workbench workbench;

    WorkstreamMenu(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void fill(Menu menu) {
        new MeantWorkstream(workbench).selected().ifPresent(workstream -> {
            Menus.separate(menu);
            var subject = EntityRef.to(workstream);
            var snapshot = workbench.session().workspace().orElseThrow().snapshot();
            for (var editor : new EditorChoice(workbench.contributions(), workbench.fence()).accepting(subject, snapshot)) {
                var item = new MenuItem(menu, SWT.PUSH);
                item.setText(Literally.shown(workstream.name() + ": " + editor.name()));
                item.addListener(SWT.Selection, event -> workbench.navigation().open(editor.id(), subject));
            }
        });
    }
}
