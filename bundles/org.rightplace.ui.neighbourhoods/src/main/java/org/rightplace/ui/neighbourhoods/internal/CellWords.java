package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.RatingRef;
import org.rightplace.workspace.characteristics.Steps;

/**
 * Says in words what the cells of the heat map show.
 *
 * @param facts what they show
 */
record CellWords(HeatFacts facts) {

    /** A day, written out. */
    static String day(LocalDate date) {
        return Days.inFull(date);
    }

    /** How many there are of something. */
    static String counted(long count, String one, String several) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : several);
    }

    /** A rating: the step, the day, and who says so. */
    static String rating(Rating rating) {
        var step = Steps.name(rating.maturity());
        return step.substring(0, 1).toUpperCase(Locale.UK) + step.substring(1)
                + (rating.date() == null ? "" : " on " + day(rating.date()))
                + (rating.assessor().isBlank() ? "" : ", says " + rating.assessor());
    }

    /** A cell with its row and column. */
    String of(Row row, HeatRows rows, int column) {
        if (column == HeatRows.NAMES) {
            return switch (row) {
                case Row.OfPartnership group ->
                    group.name() + ", " + Called.by(facts.snapshot()).counted(group.places().size());
                case Row.OfNeighbourhood one -> one.name() + ", " + counted(one.people(), "person", "people") + ", "
                        + facts.now().rated(one.id()) + " of " + facts.characteristics().size() + " rated";
            };
        }
        var head = row.name() + ", " + rows.head(column) + ": ";
        int index = rows.indexOf(row.id());
        var cell = rows.cell(index, column);
        if (cell.isEmpty()) {
            var value = rows.getDataValue(column, index).toString();
            var mean = row instanceof Row.OfPartnership ? "mean " : "";
            return head + (value.equals(HeatRows.UNKNOWN) ? "not rated" : mean + value);
        }
        return head + (facts.comparing() ? changed(facts.difference(cell.get())) : said(cell.get()));
    }

    private String said(RatingRef cell) {
        return facts.rating(cell)
                .map(rating -> rating(rating) + (rating.evidence().isBlank() ? "" : ". Evidence: " + rating.evidence()))
                .orElse("not rated");
    }

    private static String changed(OptionalInt difference) {
        if (difference.isEmpty()) {
            return "not rated on both days";
        }
        int steps = difference.getAsInt();
        return steps == 0 ? "as before" : counted(Math.abs(steps), "step", "steps") + (steps > 0 ? " up" : " down");
    }

    /** The head of a column: which characteristic it is, and what that looks like. */
    String head(HeatRows rows, int column) {
        int at = rows.characteristic(column);
        return at >= 0 ? characteristic(facts.characteristics().get(at)) : rows.head(column);
    }

    static String characteristic(Characteristic characteristic) {
        return characteristic.name() + " · " + (characteristic.core() ? "core" : "enabling")
                + (characteristic.about().isBlank() ? "" : "\n" + characteristic.about());
    }
}
