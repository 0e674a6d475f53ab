package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.TableText;

/**
 * The matrix as somebody sees it, and works on it as on a spreadsheet: services in rows and functions in columns, in the
 * order and with the filter of the moment.
 *
 * @param snapshot the system
 * @param services the ids of the services, from top to bottom
 * @param functions the ids of the functions, from left to right
 */
public record Sheet(Snapshot snapshot, List<String> services, List<String> functions) {

    public Sheet {
        services = List.copyOf(services);
        functions = List.copyOf(functions);
    }

    /** The cell in a row and a column. */
    public CellRef at(int row, int column) {
        return new CellRef(services.get(row), functions.get(column));
    }

    /** The cells of a block, row by row. */
    public List<CellRef> cells(CellRange range) {
        return IntStream.range(range.row(), range.row() + range.rows())
                .boxed()
                .flatMap(row -> IntStream.range(range.column(), range.column() + range.columns())
                        .mapToObj(column -> at(row, column)))
                .toList();
    }

    /** Every cell of the sheet. */
    public List<CellRef> cells() {
        return services.isEmpty() || functions.isEmpty()
                ? List.of()
                : cells(new CellRange(0, 0, services.size(), functions.size()));
    }

    /**
     * Puts what the first row of a block says into the rows below it; into a single row, what the row above it says.
     *
     * @throws EditRefused if there is no row above
     */
    public Edit fillDown(CellRange range) {
        if (range.rows() == 1 && range.row() == 0) {
            throw new EditRefused("There is no row above to fill from. Select a block, and its first row is filled down.");
        }
        int from = range.rows() == 1 ? range.row() - 1 : range.row();
        int start = from + 1;
        var filled = new LinkedHashMap<CellRef, CellContent>();
        for (int row = start; row < range.row() + range.rows(); row++) {
            for (int column = range.column(); column < range.column() + range.columns(); column++) {
                filled.put(at(row, column), CellContent.in(snapshot, at(from, column)));
            }
        }
        return edits().put("Fill " + edits().name(filled.keySet()) + " from above", filled);
    }

    /**
     * Puts what the first column of a block says into the columns right of it; into a single column, what the column left
     * of it says.
     *
     * @throws EditRefused if there is no column to the left
     */
    public Edit fillRight(CellRange range) {
        if (range.columns() == 1 && range.column() == 0) {
            throw new EditRefused(
                    "There is no function to the left to fill from. Select a block, and its first column is filled right.");
        }
        int from = range.columns() == 1 ? range.column() - 1 : range.column();
        var filled = new LinkedHashMap<CellRef, CellContent>();
        for (int row = range.row(); row < range.row() + range.rows(); row++) {
            for (int column = from + 1; column < range.column() + range.columns(); column++) {
                filled.put(at(row, column), CellContent.in(snapshot, at(row, from)));
            }
        }
        return edits().put("Fill " + edits().name(filled.keySet()) + " from the left", filled);
    }

    /** A block as text that a spreadsheet takes and {@link #paste} takes back. */
    public String copy(CellRange range) {
        return TableText.format(rows(range));
    }

    /** As {@link #copy}, with the functions above and the services on the left. */
    public String copyWithHeads(CellRange range) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("Service"),
                        functions.subList(range.column(), range.column() + range.columns()).stream()
                                .map(function -> OperatingModelEdits.functionName(snapshot, function)))
                .toList());
        int row = range.row();
        for (var cells : rows(range)) {
            var service = OperatingModelEdits.serviceName(snapshot, services.get(row++));
            rows.add(Stream.concat(Stream.of(service), cells.stream()).toList());
        }
        return TableText.format(rows);
    }

    private List<List<String>> rows(CellRange range) {
        var words = Vocabulary.of(snapshot);
        var rows = new ArrayList<List<String>>();
        for (int row = range.row(); row < range.row() + range.rows(); row++) {
            var cells = new ArrayList<String>();
            for (int column = range.column(); column < range.column() + range.columns(); column++) {
                cells.add(words.write(CellContent.in(snapshot, at(row, column))));
            }
            rows.add(cells);
        }
        return rows;
    }

    /**
     * Puts a block of text, as a spreadsheet copies it, into the cells. A block with a row of function names above it and
     * service names on its left goes where these say. Any other goes to the upper left of the selected cells; one cell, or
     * a block that fits into them several times, fills them all.
     *
     * @param selected the selected cells
     * @throws EditRefused if the block does not fit, or cells in it are not understood, which are named
     */
    public Edit paste(CellRange selected, String text) {
        Map<CellRef, CellContent> pasted = new PastedCells(this, selected, text).read();
        return edits().put("Paste " + edits().name(pasted.keySet()), pasted);
    }

    /**
     * Puts into every cell of these services that nobody holds whoever the placement gives the function to. What is said
     * stays as it is.
     *
     * @throws EditRefused if there is nothing to fill
     */
    public Edit fillFromPlacements() {
        var contents = PlacedHolders.forGaps(snapshot, cells());
        if (contents.isEmpty()) {
            throw new EditRefused("There is nothing to fill: every cell says who does it, or its service is not placed yet.");
        }
        return edits().put("Fill " + edits().name(contents.keySet()) + " from the placements", contents);
    }

    private OperatingModelEdits edits() {
        return OperatingModelEdits.on(snapshot);
    }
}
