package org.rightplace.workbench.nattable;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Waits for a cell to have its place on the screen. A table that has just taken the place of an empty page or of another
 * table has no size yet, and so nowhere to put a field over one of its cells.
 */
public final class CellRoom {

    private static final int LOOK_AGAIN_MILLIS = 25;
    // Ten seconds: by then nobody waits for a table that is still nowhere to be seen.
    private static final int LOOKS = 400;

    private final Control table;
    private final BooleanSupplier wanted;
    private final Supplier<Optional<Rectangle>> look;
    private final Consumer<Rectangle> then;

    private CellRoom(
            Control table, BooleanSupplier wanted, Supplier<Optional<Rectangle>> look, Consumer<Rectangle> then) {
        this.table = table;
        this.wanted = wanted;
        this.look = look;
        this.then = then;
    }

    /**
     * Does something with a cell: at once if it is in sight, or else as soon as it is. To be called in the thread of the
     * table's display.
     *
     * @param wanted whether it is still to be done; asked before every look
     * @param look brings the cell into sight and says where in the table it is, or nothing as long as there is no room
     * @param then is given where the cell is, once
     */
    public static void await(
            Control table, BooleanSupplier wanted, Supplier<Optional<Rectangle>> look, Consumer<Rectangle> then) {
        new CellRoom(table, wanted, look, then).look(LOOKS);
    }

    private void look(int left) {
        if (table.isDisposed() || !wanted.getAsBoolean()) {
            return;
        }
        var cell = look.get();
        if (cell.isPresent()) {
            then.accept(cell.get());
        } else if (left > 0) {
            table.getDisplay().timerExec(LOOK_AGAIN_MILLIS, () -> look(left - 1));
        }
    }
}
