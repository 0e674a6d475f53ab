package org.rightplace.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;

/**
 * A list that somebody kept in a spreadsheet and saved as CSV. Commas, semicolons and tabs are understood, cells may run
 * over several lines, columns may come in any order, and columns nobody asked for are left alone. It is held in memory:
 * such lists are typed by people.
 */
public final class Sheet {

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reader<T> {

        /** @throws BadCell if the row cannot be used, with the reason */
        T read(SheetRow row) throws BadCell;
    }

    /**
     * What was made of the rows.
     *
     * @param good what was made of those that could be used, in their order
     * @param rejected the others, in their order
     */
    public record Result<T>(List<T> good, List<Rejection> rejected) {}

    /** The most bytes a list typed by people has: some hundred thousand rows. */
    static final long LARGEST = 64L << 20;

    private final String file;
    private final List<SheetRow> rows;
    private final List<Rejection> rejected;

    private Sheet(String file, List<SheetRow> rows, List<Rejection> rejected) {
        this.file = file;
        this.rows = rows;
        this.rejected = rejected;
    }

    /**
     * Reads a file.
     *
     * @param columns the columns it may have
     * @throws ImportException if it cannot be read, or lacks a column that is needed
     */
    public static Sheet read(Path file, List<Column> columns) throws ImportException {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var text = text(file, name);
        long unclosed = Quotes.unclosedFrom(text, separator(text));
        if (unclosed > 0) {
            throw new ImportException(new Rejection(
                    name, unclosed, "a quotation mark (\") is opened and not closed. Close it, or leave it out."));
        }
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw new ImportException(
                    new Rejection(
                            name,
                            records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1,
                            "from here on it does not read as a table. Save it again as “CSV UTF-8”."),
                    e);
        } catch (IOException e) {
            throw new ImportException(new Rejection(name, 0, "the file cannot be read (%s).".formatted(e.getMessage())), e);
        }
        if (records.isEmpty()) {
            throw new ImportException(new Rejection(
                    name, 1, "the file is empty. Its first line should name the columns: " + names(columns) + "."));
        }
        return read(name, records, columns);
    }

    private static Sheet read(String name, List<CsvRecord> records, List<Column> columns) throws ImportException {
        var header = records.getFirst();
        var places = new HashMap<Column, Integer>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            var heading = header.getField(i).strip();
            for (var column : columns) {
                if (column.called(heading) && places.putIfAbsent(column, i) != null) {
                    throw new ImportException(new Rejection(
                            name,
                            header.getStartingLineNumber(),
                            "“%s” heads two columns. Rename or delete one of them.".formatted(heading)));
                }
            }
        }
        var lacking = columns.stream()
                .filter(column -> column.needed() && !places.containsKey(column))
                .toList();
        if (!lacking.isEmpty()) {
            throw new ImportException(new Rejection(
                    name,
                    header.getStartingLineNumber(),
                    "there is no column %s. The first line should name the columns: %s."
                            .formatted(names(lacking), names(columns))));
        }
        var present = Set.copyOf(places.keySet());
        var rows = new ArrayList<SheetRow>();
        var rejected = new ArrayList<Rejection>();
        for (var record : records.subList(1, records.size())) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.getFieldCount() > header.getFieldCount()
                    && record.getFields().stream().skip(header.getFieldCount()).anyMatch(field -> !field.isBlank())) {
                rejected.add(new Rejection(
                        name,
                        record.getStartingLineNumber(),
                        "the row has %d columns where the header has %d. A text with a comma in it may lack its quotation marks."
                                .formatted(record.getFieldCount(), header.getFieldCount())));
                continue;
            }
            var cells = new HashMap<Column, String>();
            places.forEach((column, at) -> {
                if (at < record.getFieldCount()) {
                    cells.put(column, Formulas.plain(record.getField(at).strip()));
                }
            });
            rows.add(new SheetRow(record.getStartingLineNumber(), present, Map.copyOf(cells)));
        }
        return new Sheet(name, List.copyOf(rows), List.copyOf(rejected));
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The rows that are not blank and fit the header. */
    public List<SheetRow> rows() {
        return rows;
    }

    /** Makes something of every row; a row that cannot be used is rejected with its line, and the others stand. */
    public <T> Result<T> map(Reader<T> reader) {
        var good = new ArrayList<T>();
        var bad = new ArrayList<>(rejected);
        for (var row : rows) {
            try {
                good.add(reader.read(row));
            } catch (BadCell e) {
                bad.add(new Rejection(file, row.line(), e.getMessage()));
            }
        }
        bad.sort(Comparator.comparingLong(Rejection::line));
        return new Result<>(List.copyOf(good), List.copyOf(bad));
    }

    private static String text(Path file, String name) throws ImportException {
        try {
            if (Files.isDirectory(file)) {
                throw new ImportException(new Rejection(name, 0, "this is a folder. Name the file in it."));
            }
            if (Files.size(file) > LARGEST) {
                throw new ImportException(new Rejection(
                        name, 0, "the file is larger than %d MiB, which no such list is.".formatted(LARGEST >> 20)));
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notText(name, null);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notText(name, e);
        } catch (NoSuchFileException e) {
            throw new ImportException(
                    new Rejection(name, 0, "there is no such file (%s). Check the path.".formatted(file.toAbsolutePath())), e);
        } catch (IOException e) {
            throw new ImportException(
                    new Rejection(name, 0, "the file cannot be read. Check that it may be read and that its disk is there."), e);
        }
    }

    private static ImportException notText(String name, Exception cause) {
        return new ImportException(
                new Rejection(name, 0, "the file is not text in UTF-8. Save it as “CSV UTF-8” and import that."), cause);
    }

    /** Whatever stands most often in the first line: spreadsheets in some countries write semicolons. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> first.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining("”, “", "“", "”"));
    }
}
