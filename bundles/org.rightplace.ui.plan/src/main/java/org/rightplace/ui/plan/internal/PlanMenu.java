package org.rightplace.ui.plan.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;

/** The menu on the tasks, in the outline and in the picture. */
final class PlanMenu {

    private static final List<Integer> PERCENTS = List.of(0, 25, 50, 75, 100);

    private final PlanPart part;
    private final Menu menu;

    private PlanMenu(PlanPart part, Control control) {
        this.part = part;
        this.menu = new Menu(control);
    }

    static void add(PlanPart part) {
        for (var control : List.<Control>of(part.table().control(), part.gantt().control())) {
            control.addListener(SWT.MenuDetect, event -> {
                event.doit = false;
                var fresh = new PlanMenu(part, control);
                fresh.fill();
                Mnemonics.give(fresh.menu);
                var x = event.x;
                var y = event.y;
                if (event.detail == SWT.MENU_KEYBOARD) {
                    var at = part.table().focus().flatMap(line -> part.table().bounds(line.id(), PlanColumn.TASK))
                            .map(cell -> part.table().control().toDisplay(cell.x + cell.width / 2, cell.y + cell.height))
                            .orElseGet(() -> control.toDisplay(0, 0));
                    x = at.x;
                    y = at.y;
                }
                fresh.menu.setLocation(x, y);
                fresh.menu.addListener(SWT.Hide, hidden -> fresh.menu.getDisplay().asyncExec(fresh.menu::dispose));
                fresh.menu.setVisible(true);
            });
        }
    }

    private void fill() {
        var actions = part.actions();
        var items = actions.items();
        var any = !items.isEmpty();
        var several = items.size() > 1;
        var focus = part.table().focus().map(PlanLine::item);
        var leaf = focus.filter(item -> !item.summary()).isPresent();
        item("New task\tInsert", true, actions::addTask);
        item("New milestone", true, actions::addMilestone);
        item("Rename\tF2", focus.isPresent(), () -> focus.ifPresent(item -> part.editing().name(item.id())));
        item(focus.filter(item -> item.task().milestone()).isPresent() ? "Make it a task" : "Make it a milestone", leaf, actions::toggleMilestone);
        var done = new MenuItem(menu, SWT.CASCADE);
        done.setText("Done");
        done.setEnabled(leaf);
        var percents = new Menu(menu);
        done.setMenu(percents);
        PERCENTS.forEach(percent -> item(percents, percent + "%", true, () -> actions.progress(percent)));
        line();
        item("A day earlier\tAlt+Left", any, () -> actions.shift(-1));
        item("A day later\tAlt+Right", any, () -> actions.shift(1));
        item("A week earlier\tAlt+Shift+Left", any, () -> actions.shift(-7));
        item("A week later\tAlt+Shift+Right", any, () -> actions.shift(7));
        item("A day shorter\tCtrl+Shift+Left", leaf, () -> actions.stretch(-1));
        item("A day longer\tCtrl+Shift+Right", leaf, () -> actions.stretch(1));
        line();
        item("Link: each waits for the one above\tCtrl+L", several, actions::link);
        item(several ? "Unlink from each other\tCtrl+Shift+L" : "Wait for nothing\tCtrl+Shift+L", any, actions::unlink);
        line();
        item("Move up\tAlt+Up", any, actions::up);
        item("Move down\tAlt+Down", any, actions::down);
        item("Make part of the task above\tCtrl+]", any, actions::indent);
        item("Take out of the task\tCtrl+[", any, actions::outdent);
        line();
        item("Remove\tDelete", any, actions::remove);
    }

    private void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void item(String text, boolean enabled, Runnable action) {
        item(menu, text, enabled, action);
    }

    private static void item(Menu menu, String text, boolean enabled, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Literally.shown(text));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
