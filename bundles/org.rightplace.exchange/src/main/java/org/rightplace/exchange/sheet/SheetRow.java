package org.rightplace.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.workspace.Days;

/** A row of a sheet: its cells by column, without the space around them. */
public final class SheetRow {

    private final long line;
    private final Set<Column> columns;
    private final Map<Column, String> cells;

    SheetRow(long line, Set<Column> columns, Map<Column, String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line it begins on, from 1. */
    public long line() {
        return line;
    }

    /** Whether the file has this column: one that it leaves out says nothing, one that is empty says that there is none. */
    public boolean has(Column column) {
        return columns.contains(column);
    }

    /** What stands in a column; empty if nothing does, or the file has no such column. */
    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * What stands in a column that may not be empty.
     *
     * @throws BadCell if nothing does
     */
    public String needed(Column column) throws BadCell {
        var text = text(column);
        if (text.isEmpty()) {
            throw new BadCell("“%s” is empty. Fill it in.".formatted(column.name()));
        }
        return text;
    }

    /**
     * The day in a column, such as 2019-04-01, 1/4/2019 or 1 April 2019.
     *
     * @throws BadCell if what stands there is no day
     */
    public Optional<LocalDate> date(Column column) throws BadCell {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Days.find(text)
                .orElseThrow(() -> new BadCell("“%s” in “%s” is not a day. Write it as 2019-04-01."
                        .formatted(text, column.name()))));
    }

    /**
     * The number in a column, such as 12, 12.5 or 1,250.
     *
     * @throws BadCell if what stands there is no number, or none in the range
     */
    public Optional<Double> number(Column column, double least, double most) throws BadCell {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var plain = text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?%?") ? text.replace(",", "") : text;
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,15})?%?")) {
            throw new BadCell("“%s” in “%s” is not a number. Use digits, and a point before a fraction."
                    .formatted(text, column.name()));
        }
        double value = Double.parseDouble(plain.replace("%", ""));
        if (value < least || value > most) {
            throw new BadCell("“%s” in “%s” is out of range. Give a number from %s to %s."
                    .formatted(text, column.name(), shown(least), shown(most)));
        }
        return Optional.of(value);
    }

    /**
     * Whether a column says yes: yes, y, true, x or 1; no, n, false, 0 or nothing say no.
     *
     * @throws BadCell if it says anything else
     */
    public boolean yes(Column column) throws BadCell {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "x", "1" -> true;
            case "no", "n", "false", "0", "" -> false;
            default -> throw new BadCell("“%s” in “%s” is neither yes nor no. Write one of the two."
                    .formatted(text(column), column.name()));
        };
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
