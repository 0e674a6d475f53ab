package org.rightplace.cli.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a workstream's portfolio pack. */
@Command(
        name = "pack",
        header = "Write the portfolio pack of a workstream as one HTML page.",
        footer = {
            "",
            "Example:",
            "  rightplace export pack my-system --workstream mental-health \\",
            "    --out mental-health.html"
        })
final class ExportPack extends ExportVerb {

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream.")
    private String workstream;

    @Spec
    private CommandSpec spec;

    ExportPack(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    WholeFile.Content content(Snapshot snapshot) throws WorkspaceException {
        var chosen = Chosen.workstream(spec, snapshot, workstream);
        var packs = installed().packs();
        var page = packs.html(packs.pack(snapshot, chosen.id(), LocalDate.now()));
        return stream -> stream.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
