package org.rightplace.workbench.testing;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

/** The window with what one bundle brings to it, and what the tests of every bundle do there. */
public abstract class TestWindow {

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;

    /** Opens the window, in which no system is open yet. */
    protected TestWindow(Display display, List<?> contributions) {
        this.display = display;
        workbench = Bench.open(display, Snapshot.empty(), contributions);
        window = new MainWindow(workbench);
        window.open();
    }

    /**
     * The window of a class of tests. Opening it takes a second, so every test has only a system of its own in it.
     *
     * @param <W> what the window is to the tests
     */
    public static final class Shared<W extends TestWindow> {

        private final Function<Display, W> opening;
        private W window;

        public Shared(Function<Display, W> opening) {
            this.opening = opening;
        }

        /** Does something with the window; skips the test where there is no screen. */
        public void with(Consumer<W> work) {
            OnDisplay.assumeScreen();
            var display = Display.getDefault();
            Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
                if (window == null) {
                    window = opening.apply(display);
                }
                work.accept(window);
            });
        }

        /** Closes the window; called once by each class that has used it. */
        public void close() {
            if (window != null) {
                window.dispose();
                window = null;
            }
        }
    }

    /** Opens a system in the window, in place of what was open. */
    protected void show(Snapshot system) {
        show(new Workspace(new MemoryStore(system)));
    }

    /** Opens a workspace in the window, in place of what was open. */
    protected void show(Workspace workspace) {
        workbench.session().show(workspace);
        settle();
    }

    /** Opens an editor. */
    protected void open(String editor, EntityRef subject) {
        workbench.navigation().open(editor, subject);
    }

    public Shell shell() {
        return window.shell();
    }

    public Workspace workspace() {
        return workbench.session().workspace().orElseThrow();
    }

    public Snapshot snapshot() {
        return workspace().snapshot();
    }

    public List<EntityRef> selection() {
        return workbench.selection().get();
    }

    public void undo() {
        workspace().undo();
        settle();
    }

    /** Presses a key in a control. */
    public void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** The field that is open over a cell of a table. */
    public static Text field(Composite table) {
        return Stream.of(table.getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Lets the window work until something is so; gives up rather than hang when it never is. */
    public void until(String what, BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }

    /** Lets the window work until something is so; gives up rather than hang when it never is. */
    public void until(BooleanSupplier holds) {
        until("what was waited for is so", holds);
    }

    /** Lets the window catch up with what has happened. */
    public void settle() {
        OnDisplay.settle(display);
        Throttle.catchUp(display);
        OnDisplay.settle(display);
    }

    /** Whether nothing runs in the background. */
    public boolean idle() {
        return workbench.works().running().isEmpty();
    }

    /** Closes the window. */
    protected void dispose() {
        window.shell().dispose();
        settle();
        workbench.close();
    }
}
