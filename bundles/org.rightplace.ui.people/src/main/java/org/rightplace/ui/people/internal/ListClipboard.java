package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * Writes what is on the clipboard into the cells from the one that has the keyboard to the right and down; or, where
     * it has heads, into the columns that they name.
     */
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
        var rows = TableText.parse(text).stream().filter(row -> !row.blank()).toList();
        if (rows.isEmpty()) {
            return;
        }
        var heads = heads(rows.getFirst());
        try {
            page.site().apply(heads.isEmpty() ? atTheMark(rows) : byHeads(rows.subList(1, rows.size()), heads));
        } catch (EditRefused refused) {
            page.site().complain("Nothing was pasted. " + refused.getMessage());
        }
    }

    /** The columns that a row of heads names; none if it is no such row. A head may be the beginning of a title. */
    private List<Integer> heads(TableText.Row row) {
        var titles = table.fields().stream().map(field -> field.title().toLowerCase(Locale.ROOT)).toList();
        var columns = new ArrayList<Integer>();
        for (var cell : row.cells()) {
            var head = cell.strip().toLowerCase(Locale.ROOT);
            int column = titles.indexOf(head);
            for (int at = 0; column < 0 && at < titles.size(); at++) {
                column = !head.isEmpty() && titles.get(at).startsWith(head + " ") ? at : -1;
            }
            if (column < 0 || columns.contains(column)) {
                return List.of();
            }
            columns.add(column);
        }
        return columns;
    }

    /** Fills the cells from the one that has the keyboard to the right and down. */
    private Edit atTheMark(List<TableText.Row> rows) {
        int column = table.focusColumn();
        int start = table.focus().map(entry -> table.rows().indexOf(entry.id())).orElse(table.rows().getRowCount());
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var known = Optional.ofNullable(table.rows().getRowObject(start + i));
            var entry = known.orElseGet(() -> added(column == 0 ? row.cell(0) : "", column == 0, edits));
            for (int cell = known.isPresent() ? 0 : 1; cell < row.cells().size() && column + cell < table.fields().size(); cell++) {
                edits.add(typed(entry, table.fields().get(column + cell), row.cell(cell), row.line()));
            }
        }
        return one(edits);
    }

    /** Fills the columns that are named. What the first column calls by a name that is there is changed, the rest is new. */
    private Edit byHeads(List<TableText.Row> rows, List<Integer> columns) {
        int name = columns.indexOf(0);
        if (name < 0) {
            throw new EditRefused("There is no column “" + table.fields().getFirst().title() + "” among the heads.");
        }
        var left = new ArrayList<>(table.rows().shown());
        var edits = new ArrayList<Edit>();
        for (var row : rows) {
            var words = row.cell(name).strip();
            // Several may share a name: each row of the clipboard takes the next.
            var known = left.stream().filter(one -> table.fields().getFirst().text().apply(one).equalsIgnoreCase(words)).findFirst();
            known.ifPresent(left::remove);
            var entry = known.orElseGet(() -> added(words, true, edits));
            for (int cell = 0; cell < columns.size() && cell < row.cells().size(); cell++) {
                if (cell != name) {
                    edits.add(typed(entry, table.fields().get(columns.get(cell)), row.cell(cell), row.line()));
                }
            }
        }
        return one(edits);
    }

    private E added(String first, boolean named, List<Edit> edits) {
        var pasted = named ? page.pasted(first) : Optional.<ListPage.Pasted<E>>empty();
        if (pasted.isEmpty()) {
            throw new EditRefused("There are more rows on the clipboard than in the list. Add rows first, or paste at the first column.");
        }
        edits.add(pasted.get().adding());
        return pasted.get().entry();
    }

    /** One edit for all cells, so that it is undone at once. */
    private static Edit one(List<Edit> edits) {
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
