package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The window with the neighbourhoods open in it, and hands to use it. */
final class OpenWindow extends TestWindow {

    private static final Shared<OpenWindow> SHARED = new Shared<>(OpenWindow::new);

    private final OpenNeighbourhoods open;

    private OpenWindow(Display display) {
        this(display, new OpenNeighbourhoods());
    }

    private OpenWindow(Display display, OpenNeighbourhoods open) {
        super(display, List.of(new NeighbourhoodsEditor(open)));
        this.open = open;
    }

    /** Does something with the neighbourhoods of a system; skips the test where there is no screen. */
    static void with(Snapshot system, Consumer<OpenWindow> work) {
        SHARED.with(window -> {
            window.open(system);
            work.accept(window);
        });
    }

    /** Closes the window; called once by each class that has used it. */
    static void closeShared() {
        SHARED.close();
    }

    private void open(Snapshot system) {
        show(system);
        open(NeighbourhoodsEditor.ID, new EntityRef(SystemProfile.class, "system"));
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

    HeatTable table() {
        return part().pages().ready().table();
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
}
