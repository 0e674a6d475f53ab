package org.rightplace.exchange.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;

/** A CSV file with a header line, read row by row. */
public final class CsvTable implements Closeable {

    /** How many rows go by between looks at progress. */
    private static final int STRIDE = 4096;

    private final Path file;
    private final Rejections rejections;
    private final Progress progress;
    private final CountedInput bytes;
    private final GuardedLines lines;
    private final CsvReader<Fields> reader;
    private final CloseableIterator<Fields> records;
    private final Fields row = new Fields();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private final boolean[] wanted;
    private long rows;
    private boolean anything;

    /**
     * Opens a file and reads its header.
     *
     * @throws ImportException if the file cannot be read or has no header
     */
    CsvTable(Path file, Progress progress) throws ImportException {
        this.file = file;
        this.progress = progress;
        this.rejections = new Rejections(name(file));
        Optional<String> objection;
        try {
            bytes = new CountedInput(Files.newInputStream(file), Files.size(file));
            var start = new PushbackInputStream(bytes, FileStart.LENGTH);
            objection = FileStart.objection(start);
            lines = new GuardedLines(new InputStreamReader(start, StandardCharsets.UTF_8), rejections);
            reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .build(row, lines);
            records = reader.iterator();
        } catch (IOException e) {
            throw unreadable(e);
        }
        try {
            if (objection.isPresent()) {
                throw new ImportException(new Rejection(name(), 0, objection.get()));
            }
            header = readHeader();
            wanted = new boolean[header.size()];
            row.only(wanted);
        } catch (ImportException e) {
            closeAfter(e);
            throw e;
        }
    }

    /** The name of the file. */
    public String name() {
        return rejections.file();
    }

    /** What has been rejected so far. */
    public Rejections rejections() {
        return rejections;
    }

    List<String> header() {
        return header;
    }

    /** What separates the columns if it is not commas, in the plural. */
    Optional<String> separator() {
        if (header.size() > 1) {
            return Optional.empty();
        }
        var line = header.get(0);
        return line.contains(";")
                ? Optional.of("semicolons")
                : line.contains("\t") ? Optional.of("tabs") : Optional.empty();
    }

    /** The position of a column. */
    int column(String name) {
        int column = columns.get(name);
        wanted[column] = true;
        return column;
    }

    /**
     * Goes to the next row that is not blank.
     *
     * @return whether there is one
     * @throws ImportException if the file cannot be read further, has no rows at all, or nearly all of it had to be rejected
     */
    boolean next() throws ImportException {
        while (read()) {
            if (++rows % STRIDE == 0) {
                look();
            }
            if (!row.blank()) {
                anything = true;
                return true;
            }
        }
        rejections.giveUpIfHopeless();
        if (!anything && rejections.inOrder().isEmpty()) {
            throw new ImportException(
                    new Rejection(name(), 1, "the file has nothing below its first line, the header. Download it again."));
        }
        progress.at(1, name());
        return false;
    }

    /** A field of the row, without the space around it; one of a column that was asked for before. */
    String field(int column) {
        return row.get(column);
    }

    /** Whether the row reaches as far as this column. */
    boolean reaches(int column) {
        return row.count() > column;
    }

    /** The line the row stands on, from 1. */
    long line() {
        return row.line();
    }

    /** Why the row cannot be read by its columns, or {@code null} if it can. To be asked once for each row. */
    String fault() {
        var fault = lines.fault(row.line());
        if (fault == null && row.count() != header.size()) {
            return "the row has %s where the header has %d.".formatted(Shown.columns(row.count()), header.size());
        }
        return fault;
    }

    void reject(String reason) throws ImportException {
        rejections.add(row.line(), reason);
        rejections.giveUpIfHopeless();
    }

    void good() {
        rejections.good();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private List<String> readHeader() throws ImportException {
        boolean present = read();
        var trouble = rejections.inOrder().stream().findFirst();
        if (trouble.isPresent() && (!present || trouble.get().line() < row.line())) {
            throw new ImportException(trouble.get());
        }
        if (!present) {
            throw new ImportException(new Rejection(name(), 1, "the file is empty. Download it again."));
        }
        var fault = lines.fault(row.line());
        if (fault != null) {
            throw new ImportException(new Rejection(name(), row.line(), fault));
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < row.count(); i++) {
            names.add(row.get(i).toUpperCase(Locale.ROOT));
            columns.putIfAbsent(names.get(i), i);
        }
        return names;
    }

    private boolean read() throws ImportException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    private void look() throws ImportException {
        progress.at(bytes.share(), name());
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        rejections.giveUpIfHopeless();
    }

    private ImportException unreadable(IOException cause) {
        String reason;
        if (cause instanceof NoSuchFileException) {
            reason = "there is no such file (%s). Check the path.".formatted(file.toAbsolutePath());
        } else if (Files.isDirectory(file)) {
            reason = "this is a folder. Name the file in it.";
        } else {
            reason = "the file cannot be read (%s). Check that it may be read and that its disk is there."
                    .formatted(cause.getMessage());
        }
        return new ImportException(new Rejection(name(file), 0, reason), cause);
    }

    private void closeAfter(ImportException e) {
        try {
            close();
        } catch (IOException closing) {
            e.addSuppressed(closing);
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
