package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.ServiceKind;

/** Reads rows of cells as a spreadsheet copies them. */
final class PastedTable {

    /** What a column can hold, in the order expected where there is no header. */
    enum Column {
        AREA("area", "service area", "group", "theme", "service group", "category"),
        SERVICE("service", "service name", "services", "name"),
        NOTES("notes", "note", "description", "comment", "comments"),
        TAGS("tags", "tag", "keywords", "labels");

        private final Set<String> heads;

        Column(String... heads) {
            this.heads = Set.of(heads);
        }

        boolean headed(String cell) {
            return heads.contains(cell.strip().toLowerCase(Locale.ROOT));
        }

        static Optional<Column> of(String head) {
            return Arrays.stream(values()).filter(column -> column.headed(head)).findFirst();
        }
    }

    private final List<PastedList.Row> rows = new ArrayList<>();
    private final List<PastedList.Problem> problems = new ArrayList<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private List<String> areas = List.of();

    private PastedTable() {}

    static PastedList read(List<TableText.Row> table) {
        return new PastedTable().list(table.stream().filter(row -> !row.blank()).toList());
    }

    private PastedList list(List<TableText.Row> table) {
        var header = !table.isEmpty() && readHeader(table.getFirst());
        if (!header) {
            for (var column : Column.values()) {
                columns.put(column, column.ordinal());
            }
        }
        table.stream().skip(header ? 1 : 0).forEach(this::read);
        return new PastedList(
                header ? PastedList.Layout.TABLE_WITH_HEADER : PastedList.Layout.TABLE, rows, problems);
    }

    private boolean readHeader(TableText.Row row) {
        var found = new EnumMap<Column, Integer>(Column.class);
        var unknown = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var head = row.cell(i);
            var column = Column.of(head).filter(known -> !found.containsKey(known));
            if (column.isPresent()) {
                found.put(column.get(), i);
            } else if (!head.isEmpty()) {
                unknown.add(head);
            }
        }
        if (!found.containsKey(Column.SERVICE) || found.size() == 1 && !unknown.isEmpty()) {
            return false;
        }
        columns.putAll(found);
        for (var head : unknown) {
            problems.add(new PastedList.Problem(row.line(), "The column “" + head + "” is not used."));
        }
        return true;
    }

    private void read(TableText.Row row) {
        var area = cell(row, Column.AREA);
        var name = oneLine(cell(row, Column.SERVICE));
        var notes = cell(row, Column.NOTES);
        var tags = Tags.parse(cell(row, Column.TAGS));
        // Spreadsheets merge the cells of an area, or leave them blank below the first.
        if (!area.isEmpty()) {
            areas = Arrays.stream(oneLine(area).split(PastedList.PATH)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
        if (!name.isEmpty()) {
            rows.add(new PastedList.Row(row.line(), areas, ServiceKind.SERVICE, name, notes, tags));
        } else if (!area.isEmpty() && !areas.isEmpty()) {
            rows.add(new PastedList.Row(
                    row.line(), areas.subList(0, areas.size() - 1), ServiceKind.AREA, areas.getLast(), notes, tags));
        } else {
            problems.add(new PastedList.Problem(
                    row.line(), "Line " + row.line() + " names no service. Put the name in the "
                            + (columns.get(Column.SERVICE) == 1 ? "second column" : "column headed Service") + "."));
        }
    }

    private String cell(TableText.Row row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
