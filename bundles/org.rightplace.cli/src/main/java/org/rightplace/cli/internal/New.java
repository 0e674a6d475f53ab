package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightplace.launch.Application;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.contributed.DescribedFramework;
import org.rightplace.workspace.spi.FrameworkTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a workspace. */
@Command(
        name = "new",
        header = "Make a workspace that starts from a framework.",
        footer = {"", "Example:", "  rightplace new my-system --framework devon --name \"Devon\""})
final class New implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(New.class.getName());

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or does not exist yet.")
    private Path folder;

    @Option(names = "--framework", paramLabel = "ID", description = "The framework to start from.")
    private String framework;

    @Option(names = "--name", paramLabel = "NAME", description = "What the system is called; the framework's name if you do not say.")
    private String name;

    @Spec
    private CommandSpec spec;

    New(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException {
        var template = template();
        var called = name == null || name.isBlank() ? template.name() : name.strip();
        try (var workspace = installed.workspaces().create(folder, called, template)) {
            terminal.out().println("Made %s for %s, with the framework %s.".formatted(folder, called, template.name()));
            return Application.DONE;
        }
    }

    private FrameworkTemplate template() {
        var frameworks = DescribedFramework.all(installed.frameworks(), (one, reason) -> {
            LOG.log(System.Logger.Level.INFO, "The framework " + one.getClass().getName() + " does not say what it is", reason);
            terminal.err().println("A framework cannot be chosen, for its plugin is at fault (%s): %s. Remove the plugin or ask its maker."
                    .formatted(one.getClass().getSimpleName(), reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage()));
        });
        return frameworks.stream()
                .filter(template -> template.id().equals(framework))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        (framework == null || framework.isBlank() ? "Say which framework to start from with --framework. " : "There is no framework " + framework + ". ")
                                + Known.ids(frameworks.stream().map(FrameworkTemplate::id).sorted().toList())));
    }
}
