package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.comments.CommentSheet;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports comments that were gathered in a spreadsheet. */
@Command(
        name = "comments",
        header = "Import comments on a workstream from a spreadsheet saved as CSV.",
        description = {
            "Columns, in any order: comment (the only one needed), who, date, about, disposal, response, change, answered by, answered.",
            "Rows that cannot be used are told with their line, and the others come in. Importing again brings nothing twice."
        },
        footer = {
            "",
            "Example:",
            "  rightplace import comments my-system --workstream mental-health \\",
            "    --file comments.csv"
        })
final class ImportComments extends ImportVerb {

    private static final String COMMENTS = "comments";

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream the comments are on.")
    private String workstream;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The comments, as CSV.")
    private Path file;

    @Spec
    private CommandSpec spec;

    ImportComments(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    Taken take(Snapshot snapshot) throws ImportException {
        var chosen = Chosen.workstream(spec, snapshot, workstream);
        var sheet = CommentSheet.read(file, chosen.id(), snapshot);
        return new Taken(
                sheet.edit(), Map.of(COMMENTS, (long) sheet.comments().size()), sheet.known(), sheet.rejected(), List.of());
    }

    @Override
    Map<String, Long> nothing() {
        return Map.of(COMMENTS, 0L);
    }
}
