package org.rightplace.cli.internal;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains how to open the window, which the launcher does before any command runs. */
@Command(
        name = "open",
        header = "Open the window on a workspace.",
        footer = {"", "Example:", "  rightplace open my-system"})
final class Open implements Runnable {

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "To open %s in the window, say: rightplace open %s".formatted(folder, folder));
    }
}
