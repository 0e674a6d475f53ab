package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The window with people open in it, and hands to use it. */
final class OpenWindow extends TestWindow {

    private static final Shared<OpenWindow> SHARED = new Shared<>(OpenWindow::new);

    private final OpenPeople open;
    private PeoplePart part;

    private OpenWindow(Display display) {
        this(display, new OpenPeople());
    }

    private OpenWindow(Display display, OpenPeople open) {
        super(display, List.of(new PeopleEditor(open), new StaffEditor(open)));
        this.open = open;
    }

    /** Does something with the people of a workstream; skips the test where there is no screen. */
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

    private void show(Snapshot system, String workstream) {
        show(system);
        if (workstream.isEmpty()) {
            open(StaffEditor.ID, new EntityRef(SystemProfile.class, system.profile().orElseThrow().id()));
        } else {
            open(PeopleEditor.ID, new EntityRef(Workstream.class, workstream));
        }
        part = open.find(workstream).orElseThrow();
        settle();
    }

    /** The field over the cell that is open, or that opens as soon as it has room. */
    Text field(ListPage<?> page) {
        until("a cell is typed in", page.editing()::active);
        return field(page.table().control());
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
}
