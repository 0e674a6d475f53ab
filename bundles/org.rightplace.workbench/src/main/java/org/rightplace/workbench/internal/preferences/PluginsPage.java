package org.rightplace.workbench.internal.preferences;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.spi.Validator;

/** Every plugin and what it adds to the window, to be switched on and off. */
final class PluginsPage extends PreferencePage {

    private static final int ROWS = 12;
    private static final int WIDTH = 380;

    private final Workbench workbench;

    PluginsPage(Workbench workbench) {
        super("Plugins");
        this.workbench = workbench;
        setDescription("What is switched off is left out of the window at once; its data stays in the system.");
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(Lines.grid(1, 0));
        var tree = new Tree(area, SWT.CHECK);
        // The list scrolls; the dialog would otherwise grow beyond the screen with it, and with the words above it, to which
        // JFace gives the width of the list.
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = ROWS * Theme.ROW;
        room.widthHint = WIDTH;
        tree.setLayoutData(room);
        fill(tree);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                checked(event);
            }
        });
        return area;
    }

    private void fill(Tree tree) {
        Map<String, Map<String, Named>> plugins = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var kind : Contributions.KINDS) {
            for (var present : workbench.contributions().everything(kind)) {
                add(plugins, kind.getSimpleName(), present.named());
            }
        }
        for (var validator : workbench.services().all(Validator.class)) {
            var provisional = validator.getClass().getSimpleName();
            var plugin = workbench.services().plugin(validator);
            var id = workbench.fence()
                    .call(new Named("Validator:" + provisional, provisional, plugin), "saying what it is", validator::id)
                    .orElse(provisional);
            add(plugins, "Check", new Named("Validator:" + id, id, plugin));
        }
        plugins.forEach((plugin, contributions) -> {
            var top = new TreeItem(tree, SWT.NONE);
            top.setText(plugin);
            contributions.forEach((label, named) -> {
                var item = new TreeItem(top, SWT.NONE);
                item.setText(label);
                item.setData(named);
                item.setChecked(workbench.switches().on(named.key()));
            });
            showParent(top);
        });
    }

    // What the window itself brings cannot be switched off: without it there would be no way to switch it on again.
    private void add(Map<String, Map<String, Named>> plugins, String kind, Named named) {
        if (!named.plugin().equals(Workbench.SELF.plugin())) {
            plugins.computeIfAbsent(named.plugin(), added -> new TreeMap<>()).put(kind + ": " + named.name(), named);
        }
    }

    private void checked(Event event) {
        var item = (TreeItem) event.item;
        if (item.getData() instanceof Named named) {
            workbench.switches().set(named.key(), item.getChecked());
            showParent(item.getParentItem());
        } else {
            for (var child : item.getItems()) {
                child.setChecked(item.getChecked());
                workbench.switches().set(((Named) child.getData()).key(), item.getChecked());
            }
            showParent(item);
        }
    }

    private static void showParent(TreeItem top) {
        int on = 0;
        for (var child : top.getItems()) {
            on += child.getChecked() ? 1 : 0;
        }
        top.setChecked(on > 0);
        top.setGrayed(on > 0 && on < top.getItemCount());
    }
}
