package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightplace.exchange.comments.CommentRows;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes comments as a spreadsheet. */
@Command(
        name = "comments",
        header = "Write comments and what was done about them as CSV, which spreadsheets open.",
        description = "Without --workstream, the comments on every workstream go into one file.",
        footer = {"", "Example:", "  rightplace export comments my-system --workstream mental-health \\", "    --out comments.csv"})
final class ExportComments implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", description = "Only the comments on this workstream.")
    private String workstream;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; one that is there is replaced.")
    private Path out;

    @Spec
    private CommandSpec spec;

    ExportComments(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var snapshot = workspace.snapshot();
            var bytes = workstream == null
                    ? CommentRows.write(snapshot, "")
                    : CommentRows.write(snapshot, Chosen.workstream(spec, snapshot, workstream).id());
            OutputFile.write(out, stream -> stream.write(bytes));
            return Findings.tellUnread(workspace, terminal);
        }
    }
}
