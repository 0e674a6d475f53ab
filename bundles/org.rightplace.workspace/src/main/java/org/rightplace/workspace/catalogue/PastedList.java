package org.rightplace.workspace.catalogue;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

/**
 * A list of services as somebody keeps it elsewhere, read from the clipboard.
 *
 * @param layout what it looked like
 * @param rows what it holds, in order
 * @param problems what of it could not be used
 */
public record PastedList(Layout layout, List<Row> rows, List<Problem> problems) {

    /** What parts a path of areas in one cell, outermost first. */
    public static final String PATH = " > ";

    /** How a list is laid out. */
    public enum Layout {
        /** Rows of cells whose first row says what the columns are. */
        TABLE_WITH_HEADER,
        /** Rows of cells in the order service area, service, notes, tags. */
        TABLE,
        /** One name a line; a line with lines indented below it is a service area. */
        LIST
    }

    /**
     * A service or service area in the list.
     *
     * @param line the line it starts on, from 1
     * @param areas the names of the areas it lies in, outermost first
     * @param kind service or service area
     * @param name its name
     * @param notes its notes
     * @param tags its tags
     */
    public record Row(int line, List<String> areas, ServiceKind kind, String name, String notes, List<String> tags) {

        public Row {
            areas = List.copyOf(areas);
            tags = List.copyOf(tags);
        }
    }

    /**
     * Something that could not be used.
     *
     * @param line the line it stands on, from 1
     * @param message what is wrong and what to do, as a whole sentence
     */
    public record Problem(int line, String message) {}

    public PastedList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads a list, whatever it looks like. */
    public static PastedList parse(String text) {
        var lines = text.lines().toList();
        // A tab inside a line makes it a row of cells; tabs before the text are indentation.
        var table = lines.stream().map(PastedOutline::withoutBullet).anyMatch(line -> line.strip().indexOf('\t') >= 0);
        return table ? PastedTable.read(TableText.parse(text)) : PastedOutline.read(lines);
    }

    /** The services of the list. */
    public List<Row> services() {
        return rows.stream().filter(row -> row.kind() == ServiceKind.SERVICE).toList();
    }

    /** Whether the list says which areas its services lie in. */
    public boolean namesAreas() {
        return rows.stream().anyMatch(row -> row.kind() == ServiceKind.AREA || !row.areas().isEmpty());
    }

    /**
     * Where the list belongs: a list that names its areas at the end of the catalogue, another where the user is.
     *
     * @param selected the id of the service or area the user is on, if any
     */
    public Spot spot(Snapshot snapshot, String workstreamId, Optional<String> selected) {
        var node = selected.flatMap(id -> CatalogueTree.of(snapshot, workstreamId).find(id)).filter(found -> !found.guest());
        if (namesAreas() || node.isEmpty()) {
            return Spot.lastOf(workstreamId);
        }
        return node.get().area() ? Spot.lastIn(node.get().id()) : Spot.after(node.get().id());
    }
}
