package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Assumptions;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.MemoryStore;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/** The window with the neighbourhoods open in it, and hands to use it. */
final class OpenWindow {

    private static OpenWindow shared;

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final OpenNeighbourhoods open = new OpenNeighbourhoods();

    private OpenWindow(Display display) {
        this.display = display;
        workbench = Bench.open(display, Snapshot.empty(), List.of(new NeighbourhoodsEditor(open)));
        window = new MainWindow(workbench);
        window.shell().open();
    }

    /** Does something with the neighbourhoods of a system; skips the test where there is no screen. */
    static void with(Snapshot system, Consumer<OpenWindow> work) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "There is no screen to open a window on.");
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            // Opening the window takes a second; every test has a system and an editor of its own in it.
            if (shared == null) {
                shared = new OpenWindow(display);
            }
            shared.show(system);
            work.accept(shared);
        });
    }

    /** Closes the window; called once by each class that has used it. */
    static void closeShared() {
        if (shared != null) {
            shared.window.shell().dispose();
            shared.settle();
            shared.workbench.close();
            shared = null;
        }
    }

    private void show(Snapshot system) {
        workbench.session().show(new Workspace(new MemoryStore(system)));
        settle();
        workbench.navigation().open(NeighbourhoodsEditor.ID, new EntityRef(SystemProfile.class, "system"));
        settle();
        part().filter().setText("");
        part().show(Page.READY);
        part().ratingBar().setDay(Coast.NEXT_SPRING);
        part().ratingBar().assessorField().setText("Programme lead");
        settle();
    }

    NeighbourhoodsPart part() {
        return open.part().orElseThrow();
    }

    Control shell() {
        return window.shell();
    }

    HeatTable table() {
        return part().pages().ready().table();
    }

    Workspace workspace() {
        return workbench.session().workspace().orElseThrow();
    }

    Snapshot snapshot() {
        return workspace().snapshot();
    }

    List<EntityRef> selection() {
        return workbench.selection().get();
    }

    /** Puts the keyboard on the cell of a characteristic, the first being 1. */
    void select(String place, int column) {
        table().select(place, column);
        settle();
    }

    /** Presses a key in the heat map. */
    void press(int modifiers, int key) {
        press(table().control(), modifiers, key);
    }

    void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** What the cells of a row say, from left to right. */
    static List<String> cells(HeatTable table, String row) {
        int index = table.rows().indexOf(row);
        return IntStream.range(1, table.rows().getColumnCount())
                .mapToObj(column -> table.rows().getDataValue(column, index).toString())
                .toList();
    }

    List<String> cells(String row) {
        return cells(table(), row);
    }

    void undo() {
        workspace().undo();
        settle();
    }

    /** Lets the window catch up with what has happened. */
    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
