package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
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
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;
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
    private static final Patience PATIENCE = Patience.forGood(Duration.ofMinutes(1));

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
                    .sorted(Comparator.comparing(Validate::id))
                    .forEach(validator -> findings.addAll(check(validator, workspace.snapshot())));
            findings.sort(Comparator.comparing(Finding::severity));
            if (json) {
                Json.print(terminal.out(), Map.of("findings", findings.stream().map(Validate::tree).toList()));
            } else if (findings.isEmpty()) {
                terminal.out().println("Nothing was found.");
            } else {
                findings.forEach(finding -> terminal.out().println(Findings.word(finding.severity()) + ": " + finding.message()));
            }
            return findings.stream().anyMatch(Findings::matters) ? Application.FINDINGS : Application.DONE;
        }
    }

    // A plugin's check that goes wrong must not hide what the others find.
    private static List<Finding> check(Validator validator, Snapshot snapshot) {
        return switch (PATIENCE.ask(validator, () -> List.copyOf(validator.validate(snapshot)))) {
            case Reply.Given<List<Finding>>(var findings) -> findings;
            case Reply.Failed<List<Finding>>(var reason) -> {
                LOG.log(System.Logger.Level.INFO, "The check " + validator.getClass().getName() + " failed", reason);
                yield List.of(wrong(validator, "check-failed", "failed and found nothing. The log says why; remove"));
            }
            case Reply.Unending<List<Finding>>(boolean asked) ->
                List.of(wrong(validator, "check-unending", "does not come to an end, and what it would find is not known. Remove"));
        };
    }

    private static Finding wrong(Validator validator, String rule, String what) {
        return Finding.of(rule, Severity.WARNING,
                "The check %s %s the plugin it belongs to, or ask its maker.".formatted(id(validator), what));
    }

    private static String id(Validator validator) {
        return PATIENCE.ask(validator, validator::id).given().orElse(validator.getClass().getSimpleName());
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
