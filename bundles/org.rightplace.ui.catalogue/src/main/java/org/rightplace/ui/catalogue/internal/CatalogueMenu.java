package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** The menu on the rows. */
final class CatalogueMenu {

    private final CataloguePart part;
    private final CatalogueActions actions;
    private final Menu menu;

    private CatalogueMenu(CataloguePart part) {
        this.part = part;
        this.actions = part.actions();
        this.menu = new Menu(part.table().control());
    }

    static void add(CataloguePart part) {
        var table = part.table().control();
        table.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                part.table().focus().flatMap(row -> part.table().bounds(row.id(), part.table().focusColumn())).ifPresent(cell -> {
                    var at = table.toDisplay(cell.x + cell.width / 2, cell.y + cell.height);
                    event.x = at.x;
                    event.y = at.y;
                });
            } else if (part.table().rowAt(table.toControl(event.x, event.y).y).isEmpty()
                    && table.getRowPositionByY(table.toControl(event.x, event.y).y) == 0) {
                event.doit = false;
                return;
            }
            var fresh = new CatalogueMenu(part);
            fresh.fill();
            fresh.show(event.x, event.y);
            event.doit = false;
        });
    }

    /** Shows the workstreams that the selected services belong to, to be ticked, at the cell the keyboard is on. */
    static void alsoIn(CataloguePart part) {
        var row = part.table().focus();
        if (row.flatMap(Row::node).isEmpty()) {
            return;
        }
        if (row.get().heads()) {
            part.site().complain("Only services can be cross-cutting. Mark the services in the area.");
            return;
        }
        part.table().bounds(row.get().id(), Column.ALSO_IN).ifPresent(cell -> {
            var at = part.table().control().toDisplay(cell.x, cell.y + cell.height);
            var fresh = new CatalogueMenu(part);
            fresh.workstreams(fresh.menu);
            fresh.show(at.x, at.y);
        });
    }

    private void show(int x, int y) {
        Mnemonics.give(menu);
        menu.setLocation(x, y);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void fill() {
        var nodes = part.selectedNodes();
        var one = nodes.size() == 1;
        var service = one && !nodes.getFirst().area();
        item("New service\tCtrl+N", true, actions::addService);
        item("New service area\tCtrl+Shift+N", true, actions::addArea);
        item("Rename\tF2", one, actions::rename);
        line();
        item("Move up\tAlt+Up", !nodes.isEmpty(), actions::up);
        item("Move down\tAlt+Down", !nodes.isEmpty(), actions::down);
        item("Move into the area above\tAlt+Right", !nodes.isEmpty(), actions::indent);
        item("Move out of the area\tAlt+Left", !nodes.isEmpty(), actions::outdent);
        var elsewhere = elsewhere();
        cascade("Move to workstream", !nodes.isEmpty() && !elsewhere.isEmpty(), sub -> elsewhere.forEach(workstream ->
                item(sub, workstream.name(), SWT.PUSH, true, () -> actions.moveTo(workstream.id()))));
        line();
        cascade("Also in", nodes.stream().anyMatch(node -> !node.area()) && !elsewhere.isEmpty(), this::workstreams);
        item("Merge…", nodes.size() > 1, actions::merge);
        item("Split…", service, actions::split);
        if (one && nodes.getFirst().area()) {
            item("Make it a service", true, () -> actions.makeKind(ServiceKind.SERVICE));
        } else {
            item("Make it a service area", one, () -> actions.makeKind(ServiceKind.AREA));
        }
        line();
        item("Cut\tCtrl+X", !nodes.isEmpty(), actions::cut);
        item("Copy\tCtrl+C", !nodes.isEmpty(), actions::copy);
        item("Paste\tCtrl+V", true, actions::paste);
        item(nodes.stream().anyMatch(CatalogueNode::guest) ? "Take out of this workstream\tDelete" : "Delete\tDelete",
                !nodes.isEmpty(), actions::delete);
    }

    private List<Workstream> elsewhere() {
        return WorkstreamEdits.inOrder(part.site().snapshot()).stream()
                .filter(workstream -> !workstream.id().equals(part.workstream()))
                .toList();
    }

    private void workstreams(Menu sub) {
        var services = part.selectedNodes().stream().filter(node -> !node.area()).map(CatalogueNode::service).toList();
        for (var workstream : WorkstreamEdits.inOrder(part.site().snapshot())) {
            var id = workstream.id();
            var home = services.stream().anyMatch(service -> service.workstream().equals(id));
            var in = services.stream().allMatch(service -> service.in(id));
            var item = item(sub, workstream.name() + (home ? " (its home)" : ""), SWT.CHECK, !home, () -> actions.mark(id, !in));
            item.setSelection(in);
        }
    }

    private void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void item(String text, boolean enabled, Runnable action) {
        item(menu, text, SWT.PUSH, enabled, action);
    }

    private static MenuItem item(Menu menu, String text, int style, boolean enabled, Runnable action) {
        var item = new MenuItem(menu, style);
        item.setText(Literally.shown(text));
        item.setEnabled(enabled);
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
