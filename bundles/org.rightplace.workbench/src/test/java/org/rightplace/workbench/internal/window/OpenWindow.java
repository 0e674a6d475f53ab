package org.rightplace.workbench.internal.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.spi.Store;
import org.rightplace.workspace.testing.MemoryStore;

/** The main window with a small system in it, and what tests see of it. */
abstract class OpenWindow {

    static final EntityRef MENTAL_HEALTH = new EntityRef(Workstream.class, "mental-health");

    @TempDir
    Path settings;

    final GivenServices services = new GivenServices();
    Workbench workbench;
    MainWindow window;

    void open(Display display) {
        open(display, new MemoryStore(SmallSystem.snapshot()));
    }

    void open(Display display, Store store) {
        workbench = new Workbench(display, services, new Settings(settings));
        window = new MainWindow(workbench);
        window.open();
        workbench.session().show(new Workspace(store));
        OnDisplay.settle(display);
    }

    void close() {
        window.shell().close();
        window.shell().dispose();
        workbench.close();
    }

    List<String> tabs() {
        var titles = new ArrayList<String>();
        controls(window.shell(), CTabFolder.class).stream()
                .filter(Control::getVisible)
                .forEach(folder -> java.util.stream.Stream.of(folder.getItems()).map(CTabItem::getText).forEach(titles::add));
        return titles;
    }

    String front(String tab) {
        return controls(window.shell(), CTabFolder.class).stream()
                .filter(folder -> java.util.stream.Stream.of(folder.getItems()).anyMatch(item -> item.getText().equals(tab)))
                .map(folder -> folder.getSelection().getText())
                .findFirst()
                .orElse("");
    }

    boolean says(Class<? extends Control> type, String text) {
        return controls(window.shell(), type).stream().filter(Control::isVisible).anyMatch(control -> switch (control) {
            case Label label -> label.getText().contains(text);
            case TextBlock block -> block.getText().contains(text);
            case Link link -> link.getText().contains(text);
            default -> false;
        });
    }

    static <C extends Control> List<C> controls(Composite parent, Class<C> type) {
        var result = new ArrayList<C>();
        for (var child : parent.getChildren()) {
            if (type.isInstance(child)) {
                result.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                result.addAll(controls(composite, type));
            }
        }
        return result;
    }
}
