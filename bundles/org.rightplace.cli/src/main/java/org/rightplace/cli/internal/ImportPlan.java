package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import org.rightplace.exchange.ImportException;
import org.rightplace.plan.PlanImport;
import org.rightplace.plan.PlanSheet;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports a transition plan that was kept in a spreadsheet. */
@Command(
        name = "plan",
        header = "Import the transition plan of a workstream from a spreadsheet saved as CSV.",
        description = {
            "Columns, in any order: Task (the only one needed), Number, Milestone, Start, Finish, Owner, Done %%, Waits for, Baseline start, Baseline finish, Service, Notes, Id.",
            "Tasks whose Id is known are brought up to date, others are added, and what the file does not name stays. Rows that cannot be used are told with their line, and the others come in."
        },
        footer = {"", "Example:", "  rightplace import plan my-system --workstream mental-health \\", "    --file plan.csv"})
final class ImportPlan extends ImportVerb {

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream the plan is of.")
    private String workstream;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The plan, as CSV.")
    private Path file;

    @Spec
    private CommandSpec spec;

    ImportPlan(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    Taken take(Snapshot snapshot) throws ImportException {
        var chosen = Chosen.workstream(spec, snapshot, workstream);
        return Taken.of(new PlanImport(PlanSheet.read(file), chosen.id()), snapshot);
    }

    @Override
    Map<String, Long> nothing() {
        return Map.of("tasks", 0L);
    }
}
