package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.alignment.Alignment;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/** The window with an operating model open in it, and hands to use it. */
final class OpenWindow extends TestWindow {

    private static final Shared<OpenWindow> SHARED = new Shared<>(OpenWindow::new);

    private final OpenMatrices open;
    private MatrixPart part;

    private OpenWindow(Display display) {
        this(display, new OpenMatrices());
    }

    private OpenWindow(Display display, OpenMatrices open) {
        super(display, List.of(new MatrixEditor(open), new SwimLaneView(open), new CellSection(open), Alignment.builtIn()));
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
        open(MatrixEditor.ID, new EntityRef(Workstream.class, workstream));
        part = open.find(workstream).orElseThrow();
        settle();
    }

    /** The field that is open over a cell. */
    Text field() {
        return field(table());
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
        return part.table().rows().all().stream()
                .map(row -> "  ".repeat(row.depth()) + row.name() + (row instanceof Row.OfService ? "" : "/"))
                .toList();
    }

    /** What a cell says. */
    String said(String service, String function) {
        return Vocabulary.of(snapshot()).write(CellContent.in(snapshot(), new CellRef(service, function)));
    }
}
