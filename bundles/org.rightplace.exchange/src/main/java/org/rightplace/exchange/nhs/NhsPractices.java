package org.rightplace.exchange.nhs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.internal.MapRows;
import org.rightplace.exchange.internal.NhsFile;
import org.rightplace.exchange.internal.PatientRows;
import org.rightplace.exchange.internal.Remarks;

/**
 * Reads the pair of files that NHS Digital publishes as "Patients Registered at a GP Practice":
 * {@code gp-reg-pat-prac-map.csv}, which says where each practice lies, and {@code gp-reg-pat-prac-all.csv}, which says
 * how many people are registered with it.
 *
 * <p>The files are UTF-8, with or without a byte order mark, with any line ends. Their columns are found by name; their
 * order does not matter and further columns are passed over. A row that cannot be used is rejected with its line and
 * the reason, and the rest is read on:
 *
 * <ul>
 *   <li>a row with fewer or more columns than the header, one that is not text in UTF-8, one with an unclosed quotation
 *       mark and one of more than 65,536 characters;
 *   <li>a practice whose code is not a letter and five digits, or that names no commissioning group;
 *   <li>the second and any further row for the same practice;
 *   <li>a number of patients that is not a whole number, and a row that counts only one sex or age;
 *   <li>patients of a practice that the map does not have. Where the map has it in a row that was itself rejected, that
 *       rejection says it all and the patients are passed over.
 * </ul>
 *
 * <p>A practice of which no number of patients could be read is taken without one, and a finding says so. Where the two
 * files name different commissioning groups the map's counts, and where a code goes by two names the first counts; a
 * finding says so too.
 */
public final class NhsPractices {

    private NhsPractices() {}

    /**
     * Reads both files.
     *
     * @throws ImportException if a file cannot be read, is empty, or is not the one it should be
     */
    public static NhsPracticeData read(Path map, Path patients) throws ImportException {
        return read(map, patients, Progress.NONE);
    }

    /**
     * Reads both files.
     *
     * @throws ImportException if a file cannot be read, is empty, or is not the one it should be
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static NhsPracticeData read(Path map, Path patients, Progress progress) throws ImportException {
        try (var mapTable = NhsFile.open(map, part(progress, 0));
                var patientTable = NhsFile.open(patients, part(progress, 0.5))) {
            NhsFile.check(mapTable, patientTable);
            var remarks = new Remarks();
            var patientRows = PatientRows.read(patientTable);
            var mapRows = MapRows.read(mapTable, patientRows, remarks);
            patientRows.rejectUnused(mapRows.unread(), mapTable.name());
            var rejected = new ArrayList<Rejection>(mapTable.rejections().inOrder());
            rejected.addAll(patientTable.rejections().inOrder());
            return new NhsPracticeData(
                    new NhsSource(mapTable.name(), mapRows.date(), mapRows.practices().size()),
                    new NhsSource(patientTable.name(), patientRows.date(), patientRows.used()),
                    mapRows.practices(),
                    mapRows.unread(),
                    rejected,
                    remarks.findings(mapTable.name(), patientTable.name()));
        } catch (IOException e) {
            throw new ImportException(
                    new Rejection(map.getFileName() + " and " + patients.getFileName(), 0, "the files could not be closed."), e);
        }
    }

    private static Progress part(Progress whole, double from) {
        return new Progress() {
            @Override
            public void at(double done, String detail) {
                whole.at(from + done / 2, detail);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
