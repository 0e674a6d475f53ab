package org.rightplace.ui.matrix.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Assumptions;
import org.rightplace.alignment.Alignment;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.MemoryStore;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/** The window with an operating model open in it, and hands to use it. */
final class OpenWindow {

    private static final Duration GIVE_UP = Duration.ofSeconds(15);
    private static final int LOOK_AGAIN_MILLIS = 20;

    private static OpenWindow shared;

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final OpenMatrices open;
    private MatrixPart part;

    private OpenWindow(Display display) {
        this.display = display;
        open = new OpenMatrices();
        workbench = Bench.open(display, Snapshot.empty(), List.of(new MatrixEditor(open), new SwimLaneView(open), new CellSection(open), Alignment.builtIn()));
        window = new MainWindow(workbench);
        window.shell().open();
    }

    /** Does something with the operating model of a workstream; skips the test where there is no screen. */
    static void with(Snapshot system, String workstream, Consumer<OpenWindow> work) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "There is no screen to open a window on.");
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            // Opening the window takes a second; every test has a system and a matrix of its own in it.
            if (shared == null) {
                shared = new OpenWindow(display);
            }
            shared.show(system, workstream);
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

    private void show(Snapshot system, String workstream) {
        workbench.session().show(new Workspace(new MemoryStore(system)));
        settle();
        workbench.navigation().open(MatrixEditor.ID, new EntityRef(Workstream.class, workstream));
        part = open.find(workstream).orElseThrow();
        settle();
    }

    MatrixPart part() {
        return part;
    }

    NatTable table() {
        return part.table().control();
    }

    OpenMatrices open() {
        return open;
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

    /** Puts the keyboard on the cell of a function, the first being 1. */
    void select(String service, int column) {
        part.table().select(service, column);
        settle();
    }

    /** Presses a key in the table. */
    void press(int modifiers, int key) {
        press(table(), modifiers, key);
    }

    /** Presses a key in the field that is open over a cell. */
    void pressInField(int modifiers, int key) {
        press(field(), modifiers, key);
    }

    private void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Types into the field that is open over a cell, in place of what it holds. */
    void type(String text) {
        field().setText(text);
    }

    /** Takes the keyboard away from the field that is open over a cell. */
    void leaveField() {
        field().notifyListeners(SWT.FocusOut, new Event());
        settle();
    }

    boolean typing() {
        return part.editing().active();
    }

    Text field() {
        return (Text) List.of(table().getChildren()).stream().filter(Text.class::isInstance).findFirst().orElseThrow();
    }

    /** The rows as an outline. */
    List<String> rows() {
        return part.table().rows().all().stream()
                .map(row -> "  ".repeat(row.depth()) + row.name() + (row instanceof Row.OfService ? "" : "/"))
                .toList();
    }

    /** What a cell says. */
    String said(String service, String function) {
        return Vocabulary.of(snapshot()).write(CellContent.in(snapshot(), new CellRef(service, function)));
    }

    /** Lets the window catch up with what has happened. */
    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Lets the window work until something is so; gives up rather than hang when it never is. */
    void until(BooleanSupplier so) {
        var end = System.nanoTime() + GIVE_UP.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The window did not come to what was waited for.");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(LOOK_AGAIN_MILLIS, () -> { });
                display.sleep();
            }
        }
    }
}
