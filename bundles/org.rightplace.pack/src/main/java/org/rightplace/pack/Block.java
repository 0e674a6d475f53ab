package org.rightplace.pack;

import java.util.List;
import org.rightplace.chart.Chart;

/**
 * A piece of a pack, free of any file format, so that the same section can stand on a screen, in HTML and in an office
 * document. All text is plain; whoever writes it out escapes it.
 */
public sealed interface Block {

    /**
     * A heading inside a section.
     *
     * @param text the heading
     * @param anchor an id that links can lead to, unique in the pack, or empty
     */
    record Heading(String text, String anchor) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list of short points. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Labels with what is said under each, such as a cover sheet.
     *
     * @param rows the labels with their content
     */
    record Fields(List<Field> rows) implements Block {
        public Fields {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A label with its content.
     *
     * @param label the label
     * @param content one or more lines
     */
    record Field(String label, List<String> content) {
        public Field {
            content = List.copyOf(content);
        }

        /** A label with one line. */
        public static Field of(String label, String content) {
            return new Field(label, List.of(content));
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns the heads of the columns
     * @param rows the rows, each with a cell for every column; the first cell names the row
     */
    record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row of \"" + caption + "\" needs " + width + " cells.");
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what it says
     * @param level the id of the level it is coloured as, or empty
     * @param link the anchor it leads to, or empty
     */
    record Cell(String text, String level, String link) {

        /** Plain words. */
        public static Cell of(String text) {
            return new Cell(text, "", "");
        }
    }

    /**
     * A picture.
     *
     * @param chart what is drawn; its description stands in for it where it cannot be seen
     * @param caption a sentence below it
     */
    record Figure(Chart chart, String caption) implements Block {}

    /** Something to look at before anything else: a warning or an open question. */
    record Notice(String text) implements Block {}
}
