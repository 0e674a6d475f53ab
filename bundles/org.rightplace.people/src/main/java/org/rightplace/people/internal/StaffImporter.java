package org.rightplace.people.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.exchange.spi.SourceFile;
import org.rightplace.people.StaffSheet;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Offers the staff list wherever imports are offered. */
@Component
public final class StaffImporter implements Importer {

    private static final String LIST = "list";

    @Override
    public String id() {
        return "staff";
    }

    @Override
    public String name() {
        return "Staff list";
    }

    @Override
    public String about() {
        return "Groups of staff from a spreadsheet saved as CSV, with the columns Role, Band, WTE, Employer, Function, Place, Services and Notes. Roles, not people: leave names out.";
    }

    @Override
    public List<SourceFile> files() {
        return List.of(new SourceFile(LIST, "Staff list", "One row for each group; Role and WTE are needed.", "*.csv"));
    }

    @Override
    public Reading read(Map<String, Path> files, Progress progress) throws ImportException {
        var sheet = StaffSheet.read(files.get(LIST));
        progress.at(1, sheet.file());
        return new ReadStaff(sheet);
    }

    // Which rows are good depends on the names in the system, so they are looked at when there is one.
    private record ReadStaff(Sheet sheet) implements Reading {

        @Override
        public List<Rejection> rejected() {
            return sheet.<Object>map(row -> row).rejected();
        }

        @Override
        public List<Rejection> rejected(Snapshot before) {
            return StaffSheet.groups(sheet, before).rejected();
        }

        @Override
        public ImportOutcome outcome(Snapshot before) {
            var good = StaffSheet.groups(sheet, before).good();
            return new ImportOutcome(before.withAll(good), Map.of("staff groups", (long) good.size()), List.of());
        }

        @Override
        public Edit edit(ImportMode mode) {
            return Edit.of("Import the staff list", before -> {
                var rejected = rejected(before);
                if (mode == ImportMode.ALL_OR_NOTHING && !rejected.isEmpty()) {
                    throw new EditRefused(rejected.getFirst().message());
                }
                return outcome(before).after();
            });
        }
    }
}
