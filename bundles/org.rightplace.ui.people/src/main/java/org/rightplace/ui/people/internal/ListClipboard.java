package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.Entity;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.catalogue.TableText;

/**
 * The rows of a list on the desktop's clipboard, as spreadsheets take and give them.
 *
 * @param <E> the entries
 */
final class ListClipboard<E extends Entity> {

    private final ListPage<E> page;
    private final ListTable<E> table;

    ListClipboard(ListPage<E> page) {
        this.page = page;
        this.table = page.table();
    }

    /** Puts the selected rows on the clipboard, with the heads of the columns if there are several. */
    static <E extends Entity> void copy(ListTable<E> table) {
        var rows = new ArrayList<List<String>>();
        if (table.selected().size() > 1) {
            rows.add(table.fields().stream().map(Field::title).toList());
        }
        table.selected().forEach(entry -> rows.add(table.fields().stream().map(field -> field.text().apply(entry)).toList()));
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {TableText.format(rows)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Writes what is on the clipboard into the cells from the one that has the keyboard to the right and down. */
    void paste() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                paste(text);
            }
        } finally {
            clipboard.dispose();
        }
    }

    void paste(String text) {
        var cells = new ArrayList<>(TableText.parse(text).stream().filter(row -> !row.blank()).toList());
        int column = table.focusColumn();
        if (!cells.isEmpty() && isHead(cells.getFirst(), column)) {
            cells.removeFirst();
        }
        if (cells.isEmpty()) {
            return;
        }
        int start = table.focus().map(entry -> table.rows().indexOf(entry.id())).orElse(table.rows().getRowCount());
        try {
            page.site().apply(edit(cells, start, column));
        } catch (EditRefused refused) {
            page.site().complain("Nothing was pasted. " + refused.getMessage());
        }
    }

    private boolean isHead(TableText.Row row, int column) {
        return row.cell(0).equalsIgnoreCase(table.fields().get(column).title());
    }

    /** One edit for all cells, so that it is undone at once. */
    private Edit edit(List<TableText.Row> rows, int start, int column) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var entry = table.rows().getRowObject(start + i);
            int from = 0;
            if (entry == null) {
                var pasted = column == 0 ? page.pasted(row.cell(0)) : java.util.Optional.<ListPage.Pasted<E>>empty();
                if (pasted.isEmpty()) {
                    throw new EditRefused("There are more rows on the clipboard than in the list. Add rows first, or paste at the first column.");
                }
                edits.add(pasted.get().adding());
                entry = pasted.get().entry();
                from = 1;
            }
            for (int cell = from; cell < row.cells().size() && column + cell < table.fields().size(); cell++) {
                edits.add(typed(entry, table.fields().get(column + cell), row.cell(cell), row.line()));
            }
        }
        return Edit.of("Paste", before -> {
            var after = before;
            for (var edit : edits) {
                after = edit.apply(after);
            }
            return after;
        });
    }

    private Edit typed(E entry, Field<E> field, String words, int line) {
        if (!field.editable()) {
            return Edit.of("", before -> before);
        }
        try {
            return field.edit().apply(entry, words);
        } catch (EditRefused refused) {
            throw new EditRefused("Line %d, %s: %s".formatted(line, field.title(), refused.getMessage()));
        }
    }
}
