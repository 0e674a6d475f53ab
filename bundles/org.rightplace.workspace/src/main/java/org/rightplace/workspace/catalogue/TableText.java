package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as spreadsheets put them on the clipboard: tabs between cells, a new line after each row, and quotes around
 * cells that hold a tab, a line break or a quote of their own.
 */
public final class TableText {

    /**
     * A row.
     *
     * @param line the line it starts on, from 1
     * @param cells its cells
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column from 0, stripped, or empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        /** Whether all its cells are blank. */
        public boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private int at;
    private int line = 1;

    private TableText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The rows of a table. */
    public static List<Row> parse(String text) {
        return new TableText(text).rows();
    }

    /** A table as text that a spreadsheet takes. */
    public static String format(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(TableText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        while (at < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private Row row() {
        var start = line;
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == '\t') {
                at++;
            } else {
                at++;
                line++;
                return new Row(start, cells);
            }
        }
    }

    private String cell() {
        var end = at < text.length() && text.charAt(at) == '"' ? closingQuote() : -1;
        if (end > 0) {
            var cell = text.substring(at + 1, end).replace("\"\"", "\"");
            line += (int) cell.chars().filter(c -> c == '\n').count();
            at = end + 1;
            return cell;
        }
        var start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    // A quote that nothing closes at the end of a cell is a plain character: an inch, or a quotation in a name.
    private int closingQuote() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
                    return i;
                }
                if (text.charAt(i + 1) != '"') {
                    return -1;
                }
                i++;
            }
        }
        return -1;
    }
}
