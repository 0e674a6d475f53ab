package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;

/** A list with columns, in which one line is selected. However long it is, only what is in sight is made. */
final class ListTable {

    /**
     * A column.
     *
     * @param head its head
     * @param share the part of the width it takes, in percent
     * @param number whether it holds numbers
     */
    record Column(String head, int share, boolean number) {}

    private final Table table;
    private final List<Column> columns;
    private List<List<String>> lines = List.of();

    ListTable(Composite parent, Theme theme, String name, List<Column> columns) {
        this.columns = List.copyOf(columns);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        theme.style(table);
        table.setHeaderVisible(true);
        Look.name(table, name);
        for (var column : columns) {
            var made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.head());
        }
        table.addListener(SWT.SetData, event -> {
            // A table that is being emptied may still ask for a line it no longer has.
            if (event.index >= 0 && event.index < lines.size()) {
                ((TableItem) event.item).setText(lines.get(event.index).toArray(String[]::new));
            }
        });
        table.addListener(SWT.Resize, event -> fill());
    }

    private void fill() {
        int width = table.getClientArea().width;
        for (int i = 0; i < columns.size(); i++) {
            table.getColumn(i).setWidth(width * columns.get(i).share() / 100);
        }
    }

    Table control() {
        return table;
    }

    void onSelect(Runnable listener) {
        table.addListener(SWT.Selection, event -> listener.run());
    }

    /** Calls back with the line that is double-clicked, or on which Enter is pressed. */
    void onOpen(IntConsumer listener) {
        table.addListener(SWT.DefaultSelection, event -> listener.accept(table.getSelectionIndex()));
    }

    /** Heads a column with other words. */
    void head(int column, String words) {
        if (!table.getColumn(column).getText().equals(words)) {
            table.getColumn(column).setText(words);
        }
    }

    /** Shows these lines; the selected line stays so by its place. */
    void show(List<List<String>> now) {
        if (now.equals(lines)) {
            return;
        }
        lines = List.copyOf(now);
        int selected = Math.max(0, table.getSelectionIndex());
        table.setItemCount(lines.size());
        table.clearAll();
        if (!lines.isEmpty()) {
            table.setSelection(Math.min(selected, lines.size() - 1));
        }
    }

    List<List<String>> lines() {
        return lines;
    }

    int selected() {
        return table.getSelectionIndex();
    }
}
