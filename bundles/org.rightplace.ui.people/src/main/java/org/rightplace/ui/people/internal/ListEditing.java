package org.rightplace.ui.people.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.model.Entity;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workbench.nattable.CellRoom;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;

/**
 * Typing into the cells of a list: one field at a time, with suggestions.
 *
 * @param <E> the entries
 */
final class ListEditing<E extends Entity> {

    private static final int WIDEST = 340;

    private final PartSite site;
    private final ListTable<E> table;
    private CellEntry entry;

    ListEditing(PartSite site, ListTable<E> table) {
        this.site = site;
        this.table = table;
    }

    boolean active() {
        return entry != null && entry.open();
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
        table.focus().ifPresent(row -> {
            var field = table.fields().get(table.focusColumn());
            if (field.editable()) {
                open(row.id(), table.focusColumn(), typed);
            } else {
                site.say(field.title() + " follows from the rest and is not typed in.");
            }
        });
    }

    /** Opens a cell as soon as it is in sight. */
    void edit(String id, int column) {
        commit();
        open(id, column, (char) 0);
    }

    private void open(String id, int column, char typed) {
        CellRoom.await(
                table.control(),
                () -> table.rows().indexOf(id) >= 0,
                () -> {
                    table.select(id, column);
                    return table.bounds(id, column);
                },
                cell -> open(id, column, typed, cell));
    }

    private void open(String id, int column, char typed, Rectangle cell) {
        var row = table.rows().getRowObject(table.rows().indexOf(id));
        var field = table.fields().get(column);
        var label = field.title() + " of " + table.fields().getFirst().text().apply(row);
        entry = new CellEntry(
                table.control(), site.theme(), room(cell, field), label, field.text().apply(row), typed, false,
                new Typed(row, column));
        var offers = field.offers().get();
        if (!offers.isEmpty()) {
            entry.suggest(new Completion(entry.control(), () -> offers, field.sort() == Field.Sort.SEVERAL));
        }
    }

    // Names are longer than cells, so the field may be wider, but stays inside the table.
    private Rectangle room(Rectangle cell, Field<E> field) {
        var area = table.control().getClientArea();
        boolean wide = field.sort() != Field.Sort.NUMBER && field.sort() != Field.Sort.CHIP;
        int width = Math.min(wide ? Math.max(cell.width, WIDEST) : cell.width, area.width);
        return new Rectangle(Math.max(0, Math.min(cell.x, area.width - width)), cell.y, width, Theme.ROW - 1);
    }

    /** What is typed into one cell. */
    private final class Typed implements CellEntry.Outcome {

        private final E row;
        private final int column;

        private Typed(E row, int column) {
            this.row = row;
            this.column = column;
        }

        @Override
        public boolean accepts(String text) {
            try {
                edit(text).apply(site.snapshot());
                return true;
            } catch (EditRefused refused) {
                site.complain(refused.getMessage());
                return false;
            }
        }

        @Override
        public void commit(String text) {
            try {
                site.apply(edit(text));
            } catch (EditRefused refused) {
                site.complain("“" + text.strip() + "” was not kept. " + refused.getMessage());
            }
        }

        // A cell is changed once, not key by key, so each change is undone alone.
        private Edit edit(String text) {
            var edit = table.fields().get(column).edit().apply(row, text.strip());
            return Edit.of(edit.label(), edit::apply);
        }

        @Override
        public void finished(CellEntry.Step step, boolean committed) {
            entry = null;
            switch (step) {
                case DOWN -> below();
                case NEXT -> next(1);
                case PREVIOUS -> next(-1);
                case AWAY -> { }
            }
        }

        @Override
        public void cancelled() {
            entry = null;
        }

        private void below() {
            int index = table.rows().indexOf(row.id()) + 1;
            if (index > 0 && index < table.rows().getRowCount()) {
                table.select(table.rows().getRowObject(index).id(), column);
            }
        }

        /** Goes on to the next cell of the row that can be typed in. */
        private void next(int step) {
            int at = column + step;
            while (at >= 0 && at < table.fields().size() && !table.fields().get(at).editable()) {
                at += step;
            }
            if (at >= 0 && at < table.fields().size()) {
                open(row.id(), at, (char) 0);
            } else {
                table.select(row.id(), column);
            }
        }
    }
}
