package org.rightplace.ui.neighbourhoods.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.RatingRef;
import org.rightplace.workspace.characteristics.Steps;

/**
 * The rows that are shown, and what their cells say. Column 0 has the names, then there is one for each characteristic,
 * and the last two have the means of the core and of the enabling ones. Cells are changed by edits, never here.
 */
final class HeatRows implements IDataProvider {

    static final int NAMES = 0;
    static final String UNKNOWN = "·";

    private final HeatFacts facts;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, OptionalDouble> means = new HashMap<>();
    private List<Row> rows = List.of();

    HeatRows(HeatFacts facts) {
        this.facts = facts;
    }

    /** Shows rows, in a state of the system that may be a new one. */
    void show(List<Row> shown) {
        rows = List.copyOf(shown);
        means.clear();
        indexes.clear();
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).id(), i);
        }
    }

    List<Row> all() {
        return rows;
    }

    Optional<Row> row(int index) {
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** The characteristic that a column is about, or -1. */
    int characteristic(int column) {
        return column > NAMES && column <= facts.characteristics().size() ? column - 1 : -1;
    }

    /** The column of the means of core characteristics; that of the enabling ones is right of it. */
    int coreMean() {
        return facts.characteristics().size() + 1;
    }

    /** The cell of a neighbourhood and a characteristic, if it is one. */
    Optional<RatingRef> cell(int index, int column) {
        int at = characteristic(column);
        return row(index).filter(row -> at >= 0 && row instanceof Row.OfNeighbourhood)
                .map(row -> new RatingRef(row.id(), facts.characteristics().get(at).id()));
    }

    String head(int column) {
        if (column == NAMES) {
            return Called.by(facts.snapshot()).name();
        }
        int at = characteristic(column);
        return at >= 0 ? facts.characteristics().get(at).name() : column == coreMean() ? "Core, mean" : "Enabling, mean";
    }

    /** The head of a column where there is little room. */
    String shortHead(int column) {
        int at = characteristic(column);
        return at >= 0 ? facts.characteristics().get(at).inShort() : head(column);
    }

    @Override
    public Object getDataValue(int column, int index) {
        var row = row(index);
        if (row.isEmpty()) {
            return "";
        }
        if (column == NAMES) {
            return row.get().name();
        }
        var cell = cell(index, column);
        if (cell.isEmpty()) {
            return figure(means.computeIfAbsent(column + " " + row.get().id(), none -> mean(row.get(), column)));
        }
        if (facts.comparing()) {
            var difference = facts.difference(cell.get());
            return difference.isPresent() ? signed(difference.getAsInt()) : UNKNOWN;
        }
        return facts.rating(cell.get()).map(rating -> Steps.initial(rating.maturity())).orElse(UNKNOWN);
    }

    private OptionalDouble mean(Row row, int column) {
        int at = characteristic(column);
        return switch (row) {
            case Row.OfPartnership group -> at >= 0
                    ? facts.mean(group.places(), facts.characteristics().get(at))
                    : facts.mean(group.places(), column == coreMean());
            case Row.OfNeighbourhood one -> facts.mean(one.place(), column == coreMean());
        };
    }

    private String figure(OptionalDouble value) {
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        double rounded = Math.round(value.getAsDouble() * 10) / 10.0;
        if (!facts.comparing()) {
            return String.format(Locale.UK, "%.1f", rounded);
        }
        return rounded == 0 ? "=" : String.format(Locale.UK, rounded > 0 ? "+%.1f" : "−%.1f", Math.abs(rounded));
    }

    private static String signed(int difference) {
        return difference == 0 ? "=" : (difference > 0 ? "+" : "−") + Math.abs(difference);
    }

    @Override
    public void setDataValue(int column, int index, Object value) {
        throw new UnsupportedOperationException("Cells are changed by edits of ratings.");
    }

    @Override
    public int getColumnCount() {
        return facts.characteristics().size() + 3;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
