package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Rejection;
import org.rightplace.launch.Application;
import org.rightplace.plan.PlanImport;
import org.rightplace.plan.PlanSheet;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a transition plan that was kept in a spreadsheet. */
@Command(
        name = "plan",
        header = "Import the transition plan of a workstream from a spreadsheet saved as CSV.",
        description = {
            "Columns, in any order: Task (the only one needed), Number, Milestone, Start, Finish, Owner, Done %, Waits for, Baseline start, Baseline finish, Service, Notes, Id.",
            "Tasks whose Id is known are brought up to date, others are added, and what the file does not name stays. Rows that cannot be used are told with their line, and the others come in."
        },
        footer = {"", "Example:", "  rightplace import plan my-system --workstream mental-health \\", "    --file plan.csv"})
final class ImportPlan implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream the plan is of.")
    private String workstream;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The plan, as CSV.")
    private Path file;

    @Option(names = "--json", description = "Print what was imported and rejected as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    ImportPlan(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            var chosen = Chosen.workstream(spec, workspace.snapshot(), workstream);
            var reading = new PlanImport(PlanSheet.read(file), chosen.id());
            var outcome = reading.outcome(workspace.snapshot());
            var rejected = reading.rejected(workspace.snapshot());
            long tasks = outcome.imported().get("tasks");
            if (tasks > 0) {
                workspace.apply(reading.edit(ImportMode.GOOD_ROWS));
                workspace.save();
            }
            if (!json) {
                terminal.out().println("Imported: tasks %,d.".formatted(tasks));
            }
            report(tasks, rejected);
            outcome.findings().forEach(finding -> terminal.err().println(finding.message()));
            return rejected.isEmpty() && outcome.findings().isEmpty() ? Application.DONE : Application.FINDINGS;
        } catch (ImportException e) {
            report(0, List.of(e.rejection()));
            terminal.err().println("Nothing was imported.");
            return Application.BAD_INPUT;
        }
    }

    private void report(long tasks, List<Rejection> rejected) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("imported", Map.of("tasks", tasks));
            document.put("rejected", rejected.stream().map(ImportPlan::tree).toList());
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
