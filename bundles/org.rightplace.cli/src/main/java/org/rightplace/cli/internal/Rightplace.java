package org.rightplace.cli.internal;

import org.rightplace.launch.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others are part of. */
@Command(
        name = "rightplace",
        header = "Decide, service by service, which place commissions it and how.",
        description = "Without a command, opens the window on your own copy of the sample.",
        versionProvider = Rightplace.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:done, and there is something to look at", "2:wrong use", "3:the input cannot be used"},
        footer = {
            "",
            "Example:",
            "  rightplace new my-system --framework lancashire-and-south-cumbria",
            "  rightplace info my-system"
        })
final class Rightplace implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = picocli.CommandLine.ScopeType.INHERIT, description = "Show this help and end.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and end.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: " + Known.commands(spec) + ".");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rightplace " + System.getProperty(Application.VERSION, "development")};
        }
    }
}
