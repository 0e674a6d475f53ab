package org.rightplace.cli.internal;

import org.rightplace.people.StaffSheet;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import picocli.CommandLine.Command;

/** Writes the staff list as a spreadsheet. */
@Command(
        name = "staff",
        header = "Write the staff list as CSV, which spreadsheets open.",
        description = "One row for each staff group. What is written can be edited and imported again.",
        footer = {"", "Example:", "  rightplace export staff my-system --out staff.csv"})
final class ExportStaff extends ExportVerb {

    ExportStaff(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    WholeFile.Content content(Snapshot snapshot) {
        var bytes = StaffSheet.write(snapshot);
        return stream -> stream.write(bytes);
    }
}
