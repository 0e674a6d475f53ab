package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rightplace.workbench.theme.Theme;

/**
 * Sets rows of cells as lines with columns.
 *
 * @param wrapping breaks the words of cells
 * @param widths how wide each column is, in points
 */
record Grid(Wrapping wrapping, List<Integer> widths) {

    /** The room between two columns. */
    static final int GAP = Theme.PANE;

    // A font's hinting can make a line a little wider than its words were measured to be.
    private static final int SPARE = 2;

    /**
     * A grid whose columns share the room by what stands in them; empty if not even the widest words fit beside one
     * another.
     */
    static Optional<Grid> fitting(Wrapping wrapping, List<List<Span>> rows, int room) {
        int columns = rows.getFirst().size();
        var least = new int[columns];
        var most = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                var cell = row.get(i);
                least[i] = Math.max(least[i], wrapping.widestWord(cell.text(), cell.type()) + SPARE);
                most[i] = Math.max(most[i], wrapping.measure().width(Wrapping.plain(cell.text()), cell.type()) + SPARE);
            }
        }
        int free = room - GAP * (columns - 1) - IntStream.of(least).sum();
        if (free < 0) {
            return Optional.empty();
        }
        int wanted = IntStream.of(most).sum() - IntStream.of(least).sum();
        var share = wanted <= free ? 1 : free / (double) wanted;
        return Optional.of(new Grid(wrapping, IntStream.range(0, columns)
                .mapToObj(i -> least[i] + (int) ((most[i] - least[i]) * share))
                .toList()));
    }

    /** The lines that a row takes, with this around all of them. */
    List<Line> row(List<Span> cells, Line.Room room) {
        var broken = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            broken.add(wrapping.lines(cells.get(i).text(), cells.get(i).type(), widths.get(i)));
        }
        int high = Collections.max(broken.stream().map(List::size).toList());
        return IntStream.range(0, high).<Line>mapToObj(line -> new Line.Words(
                IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i).withText(line < broken.get(i).size() ? broken.get(i).get(line) : ""))
                        .toList(),
                stops(), around(room, line == 0, line == high - 1), "")).toList();
    }

    private static Line.Room around(Line.Room room, boolean first, boolean last) {
        return new Line.Room(
                first ? room.above() : 0, last ? room.below() : 0, first ? room.rule() : room.ground(), room.ground());
    }

    private List<Integer> stops() {
        var stops = new ArrayList<Integer>();
        int at = 0;
        for (var width : widths.subList(0, widths.size() - 1)) {
            at += width + GAP;
            stops.add(at);
        }
        return stops;
    }
}
