package org.rightplace.ui.exchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.exchange.Rejection;
import org.rightplace.workspace.WholeFile;

/** Rejected rows as text, for whoever has to mend the file. */
final class RejectedRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RejectedRows() {}

    /** The line of a rejection as it is shown: empty if the whole file is meant. */
    static String line(Rejection rejection) {
        return rejection.line() == 0 ? "" : Long.toString(rejection.line());
    }

    /** Tab-separated, as spreadsheets paste it. */
    static String toPaste(List<Rejection> rejected) {
        return rejected.stream()
                .map(row -> row.file() + "\t" + line(row) + "\t" + row.reason().replace('\t', ' '))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * Writes them to a CSV file. It starts with a byte order mark, for without one Excel takes it for something other
     * than UTF-8.
     */
    static void write(List<Rejection> rejected, Path file) throws IOException {
        WholeFile.replace(file, stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(out)) {
                csv.writeRecord("File", "Line", "Reason");
                rejected.forEach(row -> csv.writeRecord(row.file(), line(row), row.reason()));
            }
        });
    }
}
