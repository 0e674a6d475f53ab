package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.comments.CommentSheet;
import org.rightplace.launch.Application;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
final class ImportComments implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream the comments are on.")
    private String workstream;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The comments, as CSV.")
    private Path file;

    @Option(names = "--json", description = "Print what was imported and rejected as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    ImportComments(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            var chosen = Chosen.workstream(spec, workspace.snapshot(), workstream);
            var sheet = CommentSheet.read(file, chosen.id(), workspace.snapshot());
            if (!sheet.comments().isEmpty()) {
                workspace.apply(sheet.edit());
                workspace.save();
            }
            if (!json) {
                terminal.out().println("Imported: comments %,d.".formatted(sheet.comments().size())
                        + (sheet.known() == 0 ? "" : " There already: %,d.".formatted(sheet.known())));
            }
            report(sheet.comments().size(), sheet.known(), sheet.rejected());
            return sheet.rejected().isEmpty() ? Application.DONE : Application.FINDINGS;
        } catch (ImportException e) {
            report(0, 0, List.of(e.rejection()));
            terminal.err().println("Nothing was imported.");
            return Application.BAD_INPUT;
        }
    }

    private void report(int imported, int known, List<Rejection> rejected) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("imported", Map.of("comments", imported));
            document.put("known", Map.of("comments", known));
            document.put("rejected", rejected.stream().map(ImportComments::tree).toList());
            Json.print(terminal.out(), document);
        } else {
            rejected.forEach(rejection -> terminal.err().println(rejection.message()));
        }
    }

    private static Map<String, Object> tree(Rejection rejection) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", rejection.file());
        tree.put("line", rejection.line());
        tree.put("reason", rejection.reason());
        return tree;
    }
}
