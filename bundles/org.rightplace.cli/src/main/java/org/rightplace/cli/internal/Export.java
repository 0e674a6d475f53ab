package org.rightplace.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that export. */
@Command(name = "export", header = "Take a pack, a chart, comments, a plan or the staff list out of a workspace.")
final class Export implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to export: " + Known.commands(spec) + ".");
    }
}
