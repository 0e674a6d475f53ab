package org.rightplace.cli.internal;

import org.rightplace.exchange.comments.CommentRows;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes comments as a spreadsheet. */
@Command(
        name = "comments",
        header = "Write comments and what was done about them as CSV, which spreadsheets open.",
        description = "Without --workstream, the comments on every workstream go into one file.",
        footer = {"", "Example:", "  rightplace export comments my-system --workstream mental-health \\", "    --out comments.csv"})
final class ExportComments extends ExportVerb {

    @Option(names = "--workstream", paramLabel = "ID", description = "Only the comments on this workstream.")
    private String workstream;

    @Spec
    private CommandSpec spec;

    ExportComments(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    WholeFile.Content content(Snapshot snapshot) {
        var bytes = CommentRows.write(
                snapshot, workstream == null ? "" : Chosen.workstream(spec, snapshot, workstream).id());
        return stream -> stream.write(bytes);
    }
}
