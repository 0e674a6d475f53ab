package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why no window opens. The launcher opens one before any command runs, and comes here only where there is no screen. */
@Command(
        name = "open",
        header = "Open the window on a workspace.",
        footer = {"", "Example:", "  rightplace open my-system"})
final class Open implements Callable<Integer> {

    private final Installed installed;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    Open(Installed installed) {
        this.installed = installed;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            throw new BadInput(
                    "There is no screen to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use a command that needs none: --help lists them.");
        }
    }
}
