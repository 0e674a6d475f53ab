package org.rightplace.cli.internal;

import org.rightplace.plan.PlanSheet;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a transition plan as a spreadsheet. */
@Command(
        name = "plan",
        header = "Write a transition plan as CSV, which spreadsheets open.",
        description = "Without --workstream, the plans of the programme and of every workstream go into one file.",
        footer = {"", "Example:", "  rightplace export plan my-system --workstream mental-health \\", "    --out plan.csv"})
final class ExportPlan extends ExportVerb {

    @Option(names = "--workstream", paramLabel = "ID", description = "Only the plan of this workstream.")
    private String workstream;

    @Spec
    private CommandSpec spec;

    ExportPlan(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    WholeFile.Content content(Snapshot snapshot) {
        var bytes = workstream == null
                ? PlanSheet.write(snapshot)
                : PlanSheet.write(snapshot, Chosen.workstream(spec, snapshot, workstream).id());
        return stream -> stream.write(bytes);
    }
}
