package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The window with a catalogue open in it, and hands to use it. */
final class OpenWindow extends TestWindow {

    private static final Shared<OpenWindow> SHARED = new Shared<>(OpenWindow::new);

    private final OpenCatalogues open;
    private CataloguePart part;

    private OpenWindow(Display display) {
        this(display, new OpenCatalogues());
    }

    private OpenWindow(Display display, OpenCatalogues open) {
        super(display, List.of(new CatalogueEditor(open)));
        this.open = open;
    }

    /** Does something with a workstream; skips the test where there is no screen. */
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
        goTo(workstream);
    }

    /** Opens the catalogue of a workstream, and from then on uses that. */
    void goTo(String workstream) {
        open(CatalogueEditor.ID, new EntityRef(Workstream.class, workstream));
        part = open.find(workstream).orElseThrow();
        settle();
    }

    /** The field that is open over a cell. */
    Text field() {
        return field(table());
    }

    CataloguePart part() {
        return part;
    }

    NatTable table() {
        return part.table().control();
    }

    /** Puts the keyboard on a row. */
    void select(String... ids) {
        part.table().select(List.of(ids), ids[0], Column.SERVICE);
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

    /** The rows as an outline. */
    List<String> rows() {
        return IntStream.range(0, part.table().count())
                .mapToObj(index -> part.table().row(index).orElseThrow())
                .map(row -> "  ".repeat(row.depth()) + part.table().text(row, Column.SERVICE) + (row.heads() ? "/" : ""))
                .toList();
    }
}
