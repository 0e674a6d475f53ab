package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightplace.people.StaffSheet;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the staff list as a spreadsheet. */
@Command(
        name = "staff",
        header = "Write the staff list as CSV, which spreadsheets open.",
        description = "One row for each staff group. What is written can be edited and imported again.",
        footer = {"", "Example:", "  rightplace export staff my-system --out staff.csv"})
final class ExportStaff implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; one that is there is replaced.")
    private Path out;

    ExportStaff(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var bytes = StaffSheet.write(workspace.snapshot());
            OutputFile.write(out, stream -> stream.write(bytes));
            return Findings.tellUnread(workspace, terminal);
        }
    }
}
