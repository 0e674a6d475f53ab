package org.rightplace.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
final class ExportPack implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream.")
    private String workstream;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; one that is there is replaced.")
    private Path out;

    @Spec
    private CommandSpec spec;

    ExportPack(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var snapshot = workspace.snapshot();
            var chosen = Chosen.workstream(spec, snapshot, workstream);
            var packs = installed.packs();
            var page = packs.html(packs.pack(snapshot, chosen.id(), LocalDate.now()));
            OutputFile.write(out, stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
            return Findings.tellUnread(workspace, terminal);
        }
    }
}
