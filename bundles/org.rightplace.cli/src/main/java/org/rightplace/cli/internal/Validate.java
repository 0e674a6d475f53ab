package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightplace.launch.Application;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs every check. */
@Command(
        name = "validate",
        header = "Check a workspace and list what is found, worst first.",
        description = "Ends with 1 if anything should be looked at.",
        footer = {"", "Example:", "  rightplace validate my-system"})
final class Validate implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(Validate.class.getName());

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    Validate(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var findings = new ArrayList<>(workspace.openingFindings());
            installed.validators().stream()
                    .sorted(Comparator.comparing(Validator::id))
                    .forEach(validator -> findings.addAll(check(validator, workspace.snapshot())));
            findings.sort(Comparator.comparing(Finding::severity));
            if (json) {
                Json.print(terminal.out(), Map.of("findings", findings.stream().map(Validate::tree).toList()));
            } else {
                findings.forEach(finding -> terminal.out().println(Findings.word(finding.severity()) + ": " + finding.message()));
            }
            return findings.stream().anyMatch(Findings::matters) ? Application.FINDINGS : Application.DONE;
        }
    }

    // A plugin's check that fails must not hide what the others find.
    private static List<Finding> check(Validator validator, Snapshot snapshot) {
        try {
            return List.copyOf(validator.validate(snapshot));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            LOG.log(System.Logger.Level.INFO, "The check " + validator.id() + " failed", e);
            return List.of(Finding.of(
                    "check-failed",
                    Severity.WARNING,
                    "The check %s failed and found nothing. The log says why; remove the plugin it belongs to, or ask its maker."
                            .formatted(validator.id())));
        }
    }

    private static Map<String, Object> tree(Finding finding) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", finding.rule());
        tree.put("severity", Findings.word(finding.severity()));
        tree.put("message", finding.message());
        tree.put("about", finding.about().stream().map(Validate::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(EntityRef ref) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", ref.type().getSimpleName().toLowerCase(Locale.ROOT));
        tree.put("id", ref.id());
        return tree;
    }
}
