package org.rightplace.ui.catalogue.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Gives the table what its cells say. Cells are changed by edits of the catalogue, never here. */
final class RowProvider implements IRowDataProvider<Row> {

    private final Facts facts;
    private final Map<String, Integer> indexes = new HashMap<>();
    private List<Row> rows = List.of();

    RowProvider(Facts facts) {
        this.facts = facts;
    }

    void show(List<Row> shown) {
        rows = shown;
        indexes.clear();
        for (int i = 0; i < shown.size(); i++) {
            indexes.put(shown.get(i).id(), i);
        }
    }

    /** Where a row stands, or -1 if it is not shown. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    @Override
    public Row getRowObject(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public int indexOfRowObject(Row row) {
        return indexOf(row.id());
    }

    @Override
    public Object getDataValue(int column, int index) {
        var row = getRowObject(index);
        return switch (row) {
            case Row.Entry entry -> facts.text(Column.at(column), entry.shown());
            case Row.GuestsHead head -> Column.at(column) == Column.SERVICE ? "From other workstreams" : "";
            case null, default -> "";
        };
    }

    @Override
    public void setDataValue(int column, int index, Object value) {
        throw new UnsupportedOperationException("Cells are changed by edits of the catalogue.");
    }

    @Override
    public int getColumnCount() {
        return Column.count();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
