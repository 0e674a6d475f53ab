package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.catalogue.TableText;

/** Finds out which cells a pasted block of text goes into, and what it says there. */
final class PastedCells {

    private static final int TOLD = 3;

    private final Sheet sheet;
    private final CellRange selected;
    private final List<TableText.Row> block;
    private final Vocabulary words;
    private final Map<String, CellReading> known = new HashMap<>();
    private final Map<CellRef, CellContent> result = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    PastedCells(Sheet sheet, CellRange selected, String text) {
        this.sheet = sheet;
        this.selected = selected;
        this.block = TableText.parse(text.stripTrailing().isEmpty() ? "" : withoutLastBreak(text));
        this.words = Vocabulary.of(sheet.snapshot());
    }

    // Spreadsheets end the last row with a line break too.
    private static String withoutLastBreak(String text) {
        return text.replaceFirst("\\r?\\n$", "");
    }

    Map<CellRef, CellContent> read() {
        if (block.isEmpty()) {
            throw new EditRefused("There is no text on the clipboard to paste.");
        }
        var columns = heads();
        if (columns.isEmpty()) {
            readBlock();
        } else {
            readTable(columns);
        }
        if (!problems.isEmpty()) {
            throw new EditRefused(refusal());
        }
        return result;
    }

    private String refusal() {
        int more = problems.size() - TOLD;
        var told = String.join(" ", problems.subList(0, Math.min(TOLD, problems.size())));
        return "Nothing was pasted. " + told
                + (more > 0 ? " And " + Counts.of(more) + " more like these." : "");
    }

    /** The functions that the first row names, by column; empty if it is no row of heads. */
    private Map<Integer, String> heads() {
        var heads = new LinkedHashMap<Integer, String>();
        var first = block.getFirst();
        for (int column = 1; column < first.cells().size(); column++) {
            var name = WordList.folded(first.cell(column));
            for (var function : sheet.functions()) {
                if (!name.isEmpty() && names(function).contains(name)) {
                    heads.put(column, function);
                }
            }
        }
        return block.size() > 1 ? heads : Map.of();
    }

    private List<String> names(String function) {
        return sheet.snapshot().framework().orElseThrow().functions().stream()
                .filter(one -> one.id().equals(function))
                .findFirst()
                .map(PastedCells::names)
                .orElse(List.of());
    }

    private static List<String> names(CommissioningFunction function) {
        return List.of(WordList.folded(function.name()), WordList.folded(function.shortName()));
    }

    /** Columns that would be lost: under a head that names no function, or one that another column has already. */
    private void checkHeads(Map<Integer, String> columns) {
        var first = block.getFirst();
        var seen = new HashSet<String>();
        for (int column = 1; column < first.cells().size(); column++) {
            int at = column;
            var function = columns.get(column);
            boolean says = block.stream().skip(1).anyMatch(row -> !row.cell(at).isBlank());
            if (function == null && says) {
                problems.add("Line " + first.line() + ", column " + (column + 1) + ": "
                        + (first.cell(column).isBlank()
                                ? "the column has no head. Name a function above it, or leave it out."
                                : "no function is called “" + first.cell(column) + "”. Name one that is, or leave the column out."));
            } else if (function != null && !seen.add(function)) {
                problems.add("Line " + first.line() + ", column " + (column + 1) + ": “" + first.cell(column)
                        + "” is there twice. Leave one of the columns out.");
            }
        }
    }

    private void readTable(Map<Integer, String> columns) {
        checkHeads(columns);
        var services = new HashMap<String, List<String>>();
        for (var id : sheet.services()) {
            services.computeIfAbsent(WordList.folded(OperatingModelEdits.serviceName(sheet.snapshot(), id)), key -> new ArrayList<>())
                    .add(id);
        }
        for (var row : block.subList(1, block.size())) {
            var name = row.cell(0);
            var found = services.getOrDefault(WordList.folded(name), List.of());
            boolean says = columns.keySet().stream().anyMatch(column -> !row.cell(column).isEmpty());
            if (found.size() == 1) {
                columns.forEach((column, function) ->
                        take(new CellRef(found.getFirst(), function), row.cell(column), row.line(), column));
            } else if (says) {
                problems.add(found.isEmpty()
                        ? "Line " + row.line() + ": there is no service “" + name + "” among those shown."
                        : "Line " + row.line() + ": there are " + found.size() + " services called “" + name
                                + "”. Paste their cells without the names.");
            }
        }
    }

    private void readBlock() {
        int rows = block.size();
        int columns = block.stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
        boolean tiled = selected.rows() % rows == 0 && selected.columns() % columns == 0;
        int down = tiled ? selected.rows() : rows;
        int across = tiled ? selected.columns() : columns;
        if (selected.row() + down > sheet.services().size()) {
            throw new EditRefused("The block has %,d rows, but only %,d services stand from the selected one down. Nothing was pasted."
                    .formatted(rows, sheet.services().size() - selected.row()));
        }
        if (selected.column() + across > sheet.functions().size()) {
            throw new EditRefused("The block has %,d columns, but only %,d functions stand from the selected one on. Nothing was pasted."
                    .formatted(columns, sheet.functions().size() - selected.column()));
        }
        for (int i = 0; i < down; i++) {
            var row = block.get(i % rows);
            for (int j = 0; j < across; j++) {
                take(sheet.at(selected.row() + i, selected.column() + j), row.cell(j % columns), row.line(), j % columns);
            }
        }
    }

    private void take(CellRef ref, String text, int line, int column) {
        var reading = known.computeIfAbsent(text, words::read);
        if (reading.understood()) {
            result.put(ref, reading.content());
        } else {
            problems.add("Line " + line + ", column " + (column + 1) + " ("
                    + OperatingModelEdits.serviceName(sheet.snapshot(), ref.service()) + ", "
                    + OperatingModelEdits.functionName(sheet.snapshot(), ref.function()) + "): " + reading.problem());
        }
    }
}
