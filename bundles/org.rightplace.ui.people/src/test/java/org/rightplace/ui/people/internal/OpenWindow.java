package org.rightplace.ui.people.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Assumptions;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.MemoryStore;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/** The window with people open in it, and hands to use it. */
final class OpenWindow {

    private static final Duration GIVE_UP = Duration.ofMinutes(1);
    private static final int LOOK_AGAIN_MILLIS = 20;

    private static OpenWindow shared;

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final OpenPeople open = new OpenPeople();
    private PeoplePart part;

    private OpenWindow(Display display) {
        this.display = display;
        workbench = Bench.open(display, Snapshot.empty(), List.of(new PeopleEditor(open), new StaffEditor(open)));
        window = new MainWindow(workbench);
        window.shell().open();
    }

    /** Does something with the people of a workstream; skips the test where there is no screen. */
    static void with(Snapshot system, String workstream, Consumer<OpenWindow> work) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "There is no screen to open a window on.");
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            if (shared == null) {
                shared = new OpenWindow(display);
            }
            shared.show(system, workstream);
            work.accept(shared);
        });
    }

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
        if (workstream.isEmpty()) {
            workbench.navigation().open(StaffEditor.ID, new EntityRef(SystemProfile.class, system.profile().orElseThrow().id()));
        } else {
            workbench.navigation().open(PeopleEditor.ID, new EntityRef(Workstream.class, workstream));
        }
        part = open.find(workstream).orElseThrow();
        settle();
    }

    PeoplePart part() {
        return part;
    }

    /** Brings a page to the front. */
    <P extends Page> P page(Class<P> type) {
        part.show(part.page(type));
        settle();
        return part.page(type);
    }

    Workspace workspace() {
        return workbench.session().workspace().orElseThrow();
    }

    Snapshot snapshot() {
        return workspace().snapshot();
    }

    /** Puts the keyboard on a cell. */
    void select(ListPage<?> page, String id, int column) {
        page.table().select(id, column);
        settle();
    }

    /** Presses a key in the table of a page. */
    void press(ListPage<?> page, int modifiers, int key) {
        press(page.table().control(), modifiers, key);
    }

    /** Types into the open cell in place of what it holds, and presses Enter. */
    void type(ListPage<?> page, String text) {
        field(page).setText(text);
        press(field(page), SWT.NONE, SWT.CR);
    }

    void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    Text field(ListPage<?> page) {
        return Stream.of(page.table().control().getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
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

    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
