package org.rightplace.ui.plan.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Assumptions;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Outline;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.MemoryStore;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/** The window with a plan open in it, and hands to use it. */
final class OpenWindow {

    private static OpenWindow shared;

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final OpenPlans open = new OpenPlans();
    private PlanPart part;

    private OpenWindow(Display display) {
        this.display = display;
        workbench = Bench.open(display, Snapshot.empty(),
                List.of(new PlanEditor(open), new ProgrammePlanEditor(open), new TaskSection()));
        window = new MainWindow(workbench);
        window.shell().setSize(1400, 860);
        window.shell().open();
    }

    /** Does something with the plan of a workstream, or of everything; skips the test where there is no screen. */
    static void with(Snapshot system, String workstream, Consumer<OpenWindow> work) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "There is no screen to open a window on.");
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            // Opening the window takes a second; every test has a system and a plan of its own in it.
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
        var subject = workstream.isEmpty()
                ? EntityRef.to(system.all(SystemProfile.class).iterator().next())
                : new EntityRef(Workstream.class, workstream);
        workbench.navigation().open(workstream.isEmpty() ? ProgrammePlanEditor.ID : PlanEditor.ID, subject);
        part = open.find(subject).orElseThrow();
        settle();
        OnDisplay.until(display, "the plan has a size",
                () -> part.isEmpty() || part.gantt().control().getClientArea().width > 200);
        settle();
        part.gantt().fit();
        settle();
    }

    PlanPart part() {
        return part;
    }

    Workspace workspace() {
        return workbench.session().workspace().orElseThrow();
    }

    Snapshot snapshot() {
        return workspace().snapshot();
    }

    Task task(String id) {
        return snapshot().get(Task.class, id);
    }

    List<EntityRef> selection() {
        return workbench.selection().get();
    }

    void undo() {
        workspace().undo();
        settle();
    }

    /** Puts the keyboard on lines. */
    void select(PlanColumn column, String... ids) {
        part.table().select(List.of(ids), ids[0], column);
        settle();
    }

    void press(int modifiers, int key) {
        press(part.table().control(), modifiers, key);
    }

    void pressInPicture(int modifiers, int key) {
        press(part.gantt().control(), modifiers, key);
    }

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

    Text field() {
        return (Text) List.of(part.table().control().getChildren()).stream().filter(Text.class::isInstance).findFirst().orElseThrow();
    }

    /** Types into the cell of a task. */
    void type(String id, PlanColumn column, String text) {
        select(column, id);
        press(SWT.NONE, SWT.F2);
        field().setText(text);
        pressInField(SWT.NONE, SWT.CR);
    }

    /** Drags in the picture, in pixels, and looks at it before letting go. */
    void drag(int x, int y, int toX, int toY, Runnable look) {
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseMove, x + 2, y);
        mouse(SWT.MouseMove, toX, toY);
        look.run();
        mouse(SWT.MouseUp, toX, toY);
    }

    private void mouse(int type, int x, int y) {
        var event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        part.gantt().control().notifyListeners(type, event);
        settle();
    }

    /** The lines as an outline. */
    List<String> lines() {
        return part.table().lines().stream().map(line -> "  ".repeat(line.depth()) + line.label()).toList();
    }

    /** The numbers and names of a plan. */
    List<String> outline(String workstream) {
        var items = Outline.of(snapshot(), workstream).items();
        return IntStream.range(0, items.size()).mapToObj(i -> items.get(i).number() + " " + items.get(i).task().name()).toList();
    }

    void until(String what, java.util.function.BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }

    /** Lets the window catch up with what has happened. */
    void settle() {
        OnDisplay.settle(display);
    }
}
