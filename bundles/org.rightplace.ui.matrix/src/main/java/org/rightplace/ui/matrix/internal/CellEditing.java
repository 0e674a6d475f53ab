package org.rightplace.ui.matrix.internal;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;

/** Typing into cells: one field at a time, with suggestions. */
final class CellEditing {

    private static final int WIDEST = 340;
    private static final int FIELD_HEIGHT = Theme.ROW;

    private final MatrixPart part;
    private CellEntry entry;

    CellEditing(MatrixPart part) {
        this.part = part;
    }

    boolean active() {
        return entry != null && entry.open();
    }

    CellEntry entry() {
        return entry;
    }

    /** Keeps what has been typed so far. */
    void commit() {
        if (active()) {
            entry.commit();
        }
    }

    /** Opens the cell that the keyboard is on. */
    void edit(char typed) {
        commit();
        var cell = part.table().focusCell();
        if (cell.isEmpty()) {
            part.site().say(part.table().focusRow().filter(Row.OfService.class::isInstance).isEmpty()
                    ? "Who does what is said of services. Go to a service in this area."
                    : part.table().focusColumn() == MatrixRows.NAMES
                            ? "Services are named in the catalogue. Go to a function to say who does it."
                            : "Handoffs follow from who does what.");
            return;
        }
        open(cell.get(), typed);
    }

    private void open(CellRef ref, char typed) {
        int column = part.table().focusColumn();
        part.table().select(ref.service(), column);
        part.table().bounds(ref.service(), column).ifPresent(bounds -> {
            var content = CellContent.in(part.site().snapshot(), ref);
            var label = part.facts().functionName(ref.function()) + " of "
                    + part.table().focusRow().map(Row::name).orElse("");
            entry = new CellEntry(
                    part.table().control(), part.site().theme(), field(bounds), label,
                    part.facts().words().write(content), typed, false, new Typed(ref, column));
            entry.suggest(new CellSuggestions(entry.control(), part.facts(), true));
        });
    }

    // Names are longer than cells, so the field may be wider, but stays inside the table.
    private Rectangle field(Rectangle cell) {
        var area = part.table().control().getClientArea();
        int width = Math.min(Math.max(cell.width, WIDEST), area.width);
        return new Rectangle(
                Math.max(0, Math.min(cell.x, area.width - width)),
                cell.y + (cell.height - FIELD_HEIGHT) / 2,
                width,
                FIELD_HEIGHT);
    }

    private final class Typed implements CellEntry.Outcome {

        private final CellRef ref;
        private final int column;

        private Typed(CellRef ref, int column) {
            this.ref = ref;
            this.column = column;
        }

        @Override
        public boolean accepts(String text) {
            var reading = part.facts().words().read(text);
            if (!reading.understood()) {
                part.refuse(reading.problem());
            }
            return reading.understood();
        }

        @Override
        public void commit(String text) {
            var reading = part.facts().words().read(text);
            if (reading.understood()) {
                part.apply(OperatingModelEdits.on(part.site().snapshot()).set(List.of(ref), reading.content()));
            } else {
                part.refuse("“" + text + "” was not kept. " + reading.problem());
            }
        }

        @Override
        public void finished(CellEntry.Step step, boolean committed) {
            entry = null;
            part.detail().show();
            switch (step) {
                case DOWN -> part.walk().down();
                case NEXT -> next(1);
                case PREVIOUS -> next(-1);
                case AWAY -> { }
            }
        }

        /** Goes on to the next function of the service. */
        private void next(int step) {
            if (part.table().rows().function(column + step) >= 0) {
                part.table().select(ref.service(), column + step);
                edit((char) 0);
            }
        }

        @Override
        public void cancelled() {
            entry = null;
            part.detail().show();
        }
    }
}
