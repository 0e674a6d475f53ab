package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that writes a file. Whatever it writes, the workspace is only read, and what could not be read is told. */
abstract class ExportVerb implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; one that is there is replaced.")
    private Path out;

    ExportVerb(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    /**
     * What stands in the file.
     *
     * @throws WorkspaceException if it cannot be made; nothing is written then
     * @throws BadInput if this system cannot give it; nothing is written then
     */
    abstract WholeFile.Content content(Snapshot snapshot) throws WorkspaceException, BadInput;

    @Override
    public final Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            OutputFile.write(out, content(workspace.snapshot()));
            return Findings.tellUnread(workspace, terminal);
        }
    }

    final Installed installed() {
        return installed;
    }

    /** The workspace, as the user named it. */
    final Path folder() {
        return folder;
    }
}
