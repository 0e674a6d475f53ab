package org.rightplace.exchange.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rightplace.exchange.ImportException;

/** The rows of the file of registered patients, by practice. */
public final class PatientRows {

    /** More digits than any number of people has. */
    private static final int DIGITS = 10;

    /** A row that was taken. */
    record Row(String code, long line, String group, long patients) {}

    private final CsvTable table;
    private final int code;
    private final int group;
    private final int sex;
    private final int age;
    private final int number;
    private final int extracted;
    private final ExtractDate date = new ExtractDate();
    private final Map<String, Row> rows = new HashMap<>();
    private int used;

    private PatientRows(CsvTable table) {
        this.table = table;
        code = table.column("CODE");
        group = table.column("CCG_CODE");
        sex = table.column("SEX");
        age = table.column("AGE");
        number = table.column("NUMBER_OF_PATIENTS");
        extracted = table.column("EXTRACT_DATE");
    }

    /** Reads the file. */
    public static PatientRows read(CsvTable table) throws ImportException {
        var result = new PatientRows(table);
        while (table.next()) {
            result.take();
        }
        return result;
    }

    /** The date of the figures, or {@code null}. */
    public LocalDate date() {
        return date.date();
    }

    /** How many rows gave a practice of the map its patients. */
    public int used() {
        return used;
    }

    String dateOddity() {
        return date.oddity();
    }

    /** The row of a practice, which nobody else is to have, or {@code null}. */
    Row use(String practice) {
        var row = rows.remove(practice);
        used += row == null ? 0 : 1;
        return row;
    }

    /** Rejects the rows whose practice the map does not have. */
    public void rejectUnused(Set<String> unread, String map) throws ImportException {
        var unused = rows.values().stream()
                .filter(row -> !unread.contains(row.code()))
                .sorted(Comparator.comparingLong(Row::line))
                .toList();
        for (var row : unused) {
            table.rejections().add(row.line(), "practice %s is not in %s, so it is not known where it lies.".formatted(row.code(), map));
        }
    }

    private void take() throws ImportException {
        var fault = fault();
        if (fault == null) {
            String practice = table.field(code);
            rows.put(practice, new Row(practice, table.line(), table.field(group), Long.parseLong(table.field(number))));
            date.see(table.field(extracted));
            table.good();
        } else {
            table.reject(fault);
        }
    }

    private String fault() {
        var misfit = table.fault();
        if (misfit != null) {
            return misfit;
        }
        String practice = table.field(code);
        if (!Codes.practice(practice)) {
            return Codes.notAPractice(practice, "CODE");
        }
        if (!table.field(sex).equals("ALL") || !table.field(age).equals("ALL")) {
            return "the row counts only sex %s and age %s; only rows for ALL and ALL are taken."
                    .formatted(Shown.text(table.field(sex)), Shown.text(table.field(age)));
        }
        String people = table.field(number);
        if (people.length() > DIGITS || !Codes.number(people)) {
            return "“%s” in NUMBER_OF_PATIENTS is not a whole number of people.".formatted(Shown.text(people));
        }
        var first = rows.get(practice);
        return first == null ? null : "practice %s is already on line %d.".formatted(practice, first.line());
    }
}
