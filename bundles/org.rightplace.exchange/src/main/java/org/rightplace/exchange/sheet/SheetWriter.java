package org.rightplace.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a list as CSV that spreadsheets open with a double click: in UTF-8 with the mark they know it by, and with no
 * text that they would run as a formula.
 *
 * @param <T> what a row is made of
 */
public final class SheetWriter<T> {

    /**
     * A column to write.
     *
     * @param column its heading
     * @param cell what to write in it
     */
    public record Cells<T>(Column column, Function<T, String> cell) {}

    private final List<Cells<T>> columns;

    /** @param columns the columns in their order */
    public SheetWriter(List<Cells<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The bytes of the file. */
    public byte[] write(List<T> rows) {
        var text = new StringWriter();
        text.write("\uFEFF");
        var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(column -> column.column().name()).toList());
        for (var row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> Formulas.guarded(column.cell().apply(row)))
                    .toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
