package org.rightplace.ui.matrix.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.rightplace.workbench.nattable.TableBindings;

/** What keys and the mouse do in the matrix: what they do in a spreadsheet. */
final class MatrixKeys {

    private final MatrixPart part;

    private MatrixKeys(MatrixPart part) {
        this.part = part;
    }

    static void add(MatrixPart part) {
        part.table().control().addConfiguration(new MatrixKeys(part).bindings());
    }

    private TableBindings bindings() {
        return new TableBindings(() -> part.editing().commit(), () -> part.editOrToggle((char) 0))
                .typing(typed -> part.editing().edit(typed))
                .resizable()
                .marks(this::mark)
                .key(SWT.NONE, ' ', part::toggleFocused)
                .key(SWT.NONE, SWT.ARROW_RIGHT, () -> sideways(1))
                .key(SWT.NONE, SWT.ARROW_LEFT, () -> sideways(-1))
                .key(SWT.MOD1, 'f', () -> part.view().focusFilter())
                .key(SWT.MOD1, 'h', part::findAndReplace)
                .key(SWT.MOD2, SWT.F2, part::typeNote)
                .key(SWT.NONE, SWT.DEL, () -> part.actions().clear())
                .key(SWT.NONE, SWT.BS, () -> part.actions().clear())
                .key(SWT.MOD1, 'c', () -> part.actions().copy())
                .key(SWT.MOD1, 'x', () -> part.actions().cut())
                .key(SWT.MOD1, 'v', () -> part.actions().paste())
                .key(SWT.MOD1, 'd', () -> part.actions().fillDown())
                .key(SWT.MOD1, 'r', () -> part.actions().fillRight());
    }

    private Optional<Runnable> mark(MouseEvent event) {
        return part.table().columnAt(event.x) == MatrixRows.NAMES
                ? part.table().rowAt(event.y).filter(row -> NameCell.onMark(row, event.x)).map(this::toggle)
                : Optional.empty();
    }

    private Runnable toggle(Row row) {
        return () -> {
            part.table().select(row.id(), MatrixRows.NAMES);
            part.view().toggle(row);
        };
    }

    // On the name of an area the arrows open and close it, as in a tree.
    private void sideways(int step) {
        var row = part.table().focusRow();
        if (row.isPresent() && row.get() instanceof Row.OfArea area && part.table().focusColumn() == MatrixRows.NAMES
                && area.open() == (step < 0)) {
            part.view().toggle(area);
        } else {
            row.ifPresent(found -> part.table().select(found.id(),
                    Math.clamp((long) part.table().focusColumn() + step, 0, part.table().rows().handoffs())));
        }
    }
}
