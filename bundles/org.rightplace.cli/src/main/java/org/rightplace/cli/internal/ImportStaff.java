package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import org.rightplace.exchange.ImportException;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports a staff list that was kept in a spreadsheet. */
@Command(
        name = "staff",
        header = "Import the staff list from a spreadsheet saved as CSV.",
        description = {
            "Columns, in any order: Role and WTE (both needed), Band, Employer, Function, Place, Services, Notes. Employers, places, functions and services stand there by name or code; several services with semicolons between.",
            "A row with the role, employer and place of a group that is known brings it up to date; any other adds one. Rows that cannot be used are told with their line, and the others come in."
        },
        footer = {"", "Example:", "  rightplace import staff my-system --file staff.csv"})
final class ImportStaff extends ImportVerb {

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The staff list, as CSV.")
    private Path file;

    ImportStaff(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    Taken take(Snapshot snapshot) throws ImportException, BadInput {
        return read("staff", Map.of("list", file), snapshot);
    }

    @Override
    Map<String, Long> nothing() {
        return Map.of("staff groups", 0L);
    }
}
