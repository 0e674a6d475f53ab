package org.rightplace.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;

/** The two files of the pair, as their headers tell them apart. */
public enum NhsFile {
    /** Where practices lie. */
    MAP(
            "the map of practices (gp-reg-pat-prac-map.csv)",
            "EXTRACT_DATE",
            "PRACTICE_CODE",
            "PRACTICE_NAME",
            "PRACTICE_POSTCODE",
            "PCN_CODE",
            "PCN_NAME",
            "CCG_CODE",
            "CCG_NAME",
            "STP_CODE",
            "STP_NAME",
            "COMM_REGION_CODE",
            "COMM_REGION_NAME"),
    /** How many people are registered. */
    PATIENTS(
            "the file of registered patients (gp-reg-pat-prac-all.csv)",
            "EXTRACT_DATE",
            "CCG_CODE",
            "CODE",
            "SEX",
            "AGE",
            "NUMBER_OF_PATIENTS");

    private final String title;
    private final List<String> columns;

    NhsFile(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** Opens a file and reads its header, whatever it is. */
    public static CsvTable open(Path file, Progress progress) throws ImportException {
        return new CsvTable(file, progress);
    }

    /**
     * Makes sure that both are what they should be.
     *
     * @throws ImportException with what they are instead, as far as that can be told
     */
    public static void check(CsvTable map, CsvTable patients) throws ImportException {
        if (PATIENTS.fits(map) && MAP.fits(patients)) {
            throw new ImportException(new Rejection(
                    map.name(),
                    1,
                    "this is %s, and %s is %s. The two are swapped: give them the other way round."
                            .formatted(PATIENTS.title, patients.name(), MAP.title)));
        }
        MAP.require(map);
        PATIENTS.require(patients);
    }

    private void require(CsvTable table) throws ImportException {
        if (fits(table)) {
            return;
        }
        var separator = table.separator();
        if (separator.isPresent()) {
            throw new ImportException(new Rejection(
                    table.name(),
                    1,
                    "the columns are separated by %s, and commas are wanted. Save the file again as “CSV UTF-8 (comma delimited)”, or with commas as its separators, and import that."
                            .formatted(separator.get())));
        }
        var other = this == MAP ? PATIENTS : MAP;
        var missing = columns.stream().filter(column -> !table.header().contains(column)).toList();
        String trouble = other.fits(table)
                ? "this is %s, but %s is wanted here.".formatted(other.title, title)
                : "this is not %s: its first line has no column %s. Download it from NHS Digital’s page “Patients Registered at a GP Practice”."
                        .formatted(title, String.join(", ", missing));
        throw new ImportException(new Rejection(table.name(), 1, trouble));
    }

    private boolean fits(CsvTable table) {
        return table.header().containsAll(columns);
    }
}
