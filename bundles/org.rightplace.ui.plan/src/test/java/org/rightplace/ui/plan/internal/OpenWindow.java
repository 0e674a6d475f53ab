package org.rightplace.ui.plan.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Outline;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The window with a plan open in it, and hands to use it. */
final class OpenWindow extends TestWindow {

    private static final Shared<OpenWindow> SHARED = new Shared<>(OpenWindow::new);

    private final OpenPlans open;
    private PlanPart part;

    private OpenWindow(Display display) {
        this(display, new OpenPlans());
    }

    private OpenWindow(Display display, OpenPlans open) {
        super(display, List.of(new PlanEditor(open), new ProgrammePlanEditor(open), new TaskSection()));
        this.open = open;
        shell().setSize(1400, 860);
    }

    /** Does something with the plan of a workstream, or of everything; skips the test where there is no screen. */
    static void with(Snapshot system, String workstream, Consumer<OpenWindow> work) {
        SHARED.with(window -> {
            window.show(system, workstream);
            work.accept(window);
        });
    }

    /** Closes the window; called once by each class that has used it. */
    static void closeShared() {
        SHARED.close();
    }

    /** The field that is open over a cell. */
    Text field() {
        return field(part.table().control());
    }

    private void show(Snapshot system, String workstream) {
        show(system);
        var subject = workstream.isEmpty()
                ? EntityRef.to(system.all(SystemProfile.class).iterator().next())
                : new EntityRef(Workstream.class, workstream);
        open(workstream.isEmpty() ? ProgrammePlanEditor.ID : PlanEditor.ID, subject);
        part = open.find(subject).orElseThrow();
        settle();
        until("the plan has a size",
                () -> part.isEmpty() || part.gantt().control().getClientArea().width > 200);
        settle();
        part.gantt().fit();
        settle();
    }

    PlanPart part() {
        return part;
    }

    Task task(String id) {
        return snapshot().get(Task.class, id);
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
}
