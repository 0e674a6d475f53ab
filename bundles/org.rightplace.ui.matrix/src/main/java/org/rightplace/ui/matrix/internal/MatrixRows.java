package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.rightplace.workspace.operatingmodel.Sheet;

/**
 * The rows that are shown, and what their cells say. Column 0 has the names, then there is one for each function, and the
 * last has the handoffs. Cells are changed by edits, never here.
 */
final class MatrixRows implements IDataProvider {

    static final int NAMES = 0;

    private final MatrixFacts facts;
    private final Map<String, Integer> indexes = new HashMap<>();
    private List<Row> rows = List.of();
    private int[] sheetRows = {};
    private List<String> services = List.of();

    MatrixRows(MatrixFacts facts) {
        this.facts = facts;
    }

    /** Shows other rows; says whether they are others at all. */
    boolean show(List<Row> shown) {
        if (shown.equals(rows)) {
            rows = shown;
            return false;
        }
        rows = List.copyOf(shown);
        indexes.clear();
        sheetRows = new int[rows.size()];
        var listed = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            indexes.putIfAbsent(rows.get(i).id(), i);
            sheetRows[i] = rows.get(i) instanceof Row.OfService ? listed.size() : -1;
            if (rows.get(i) instanceof Row.OfService service) {
                listed.add(service.id());
            }
        }
        services = List.copyOf(listed);
        return true;
    }

    List<Row> all() {
        return rows;
    }

    Optional<Row> row(int index) {
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Where a row stands, or -1 if it is not shown. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** Where a service stands among the services alone, or -1 if the row is no service. */
    int sheetRow(int index) {
        return index >= 0 && index < sheetRows.length ? sheetRows[index] : -1;
    }

    /** The services shown, as on a spreadsheet. */
    Sheet sheet() {
        return new Sheet(facts.snapshot(), services, facts.functions().stream().map(function -> function.id()).toList());
    }

    /** The function that a column is about, or -1. */
    int function(int column) {
        return column > NAMES && column <= facts.functions().size() ? column - 1 : -1;
    }

    int handoffs() {
        return facts.functions().size() + 1;
    }

    String head(int column) {
        if (column == NAMES) {
            return "Service";
        }
        return column == handoffs() ? "Handoffs" : facts.functionName(column - 1);
    }

    @Override
    public Object getDataValue(int column, int index) {
        var row = row(index).orElse(null);
        if (row == null) {
            return "";
        }
        if (column == NAMES) {
            return row.name();
        }
        int function = function(column);
        return switch (row) {
            case Row.OfService service -> function >= 0
                    ? facts.words().write(facts.content(service.id(), function))
                    : Integer.toString(facts.alignment(service.id()).verticalHandoffs());
            case Row.OfArea area -> function >= 0
                    ? Integer.toString(facts.area(area.node()).horizontalHandoffs(facts.functions().get(function).id()))
                    : String.format(Locale.UK, "%.2f", facts.area(area.node()).fragmentation());
            case Row.Guests guests -> "";
        };
    }

    @Override
    public void setDataValue(int column, int index, Object value) {
        throw new UnsupportedOperationException("Cells are changed by edits of the operating model.");
    }

    @Override
    public int getColumnCount() {
        return facts.functions().size() + 2;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
