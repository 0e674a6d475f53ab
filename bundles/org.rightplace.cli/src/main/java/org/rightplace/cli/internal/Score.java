package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.rightplace.launch.Application;
import org.rightplace.model.Band;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where the decision tool puts services. */
@Command(
        name = "score",
        header = "Say where the decision tool puts each service by the answers given for it.",
        footer = {"", "Example:", "  rightplace score my-system --workstream mental-health --json"})
final class Score implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Mixin
    private ServiceChoice choice;

    @Option(
            names = "--robustness",
            description = "Say too in how many of 10,000 draws of the weights, and of the ballots if a workshop voted, each band wins; and what would change the answer.")
    private boolean robustness;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    Score(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var snapshot = workspace.snapshot();
            if (snapshot.framework().isEmpty()) {
                throw new BadInput(folder + ": the framework could not be read, so there is nothing to score by. Mend framework.json.");
            }
            var services = choice.of(snapshot);
            if (json) {
                Json.print(terminal.out(), Map.of("services", services.stream().map(service -> tree(snapshot, service)).toList()));
            } else {
                services.forEach(service -> print(snapshot, service));
            }
            int unread = Findings.tellUnread(workspace, terminal);
            return tellWithheld(snapshot, services) ? Application.FINDINGS : unread;
        }
    }

    // Once for all services, and not on the output that a program may be reading.
    private boolean tellWithheld(Snapshot snapshot, List<Service> services) {
        var why = services.stream()
                .map(service -> score(snapshot, service).withheld())
                .filter(withheld -> !withheld.isEmpty())
                .distinct()
                .toList();
        why.forEach(terminal.err()::println);
        return !why.isEmpty();
    }

    private Map<String, Object> tree(Snapshot snapshot, Service service) {
        var score = score(snapshot, service);
        var domains = new LinkedHashMap<String, Object>();
        score.domains().forEach((domain, value) -> domains.put(domain, orNull(value)));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", service.id());
        tree.put("name", service.name());
        tree.put("workstream", service.workstream());
        tree.put("domains", domains);
        tree.put("total", orNull(score.total()));
        tree.put("band", score.band().map(Band::id).orElse(null));
        // Domains without a score are neither together nor apart.
        tree.put("divergence", score.total().isPresent() ? score.divergence() : null);
        tree.put("blend", score.blend());
        if (!score.withheld().isEmpty()) {
            tree.put("withheld", score.withheld());
        }
        if (robustness) {
            tree.put("robustness", Robust.of(installed.tools(), snapshot, service, score).tree());
        }
        return tree;
    }

    private void print(Snapshot snapshot, Service service) {
        var score = score(snapshot, service);
        terminal.out().println("%4s  %-40s %s%s".formatted(
                score.total().isPresent() ? "%.1f".formatted(score.total().getAsDouble()) : "-",
                service.name(),
                score.band().map(Band::name).orElse(score.withheld().isEmpty() ? "no answers yet" : "not scored"),
                score.blend() ? "; the domains differ by %.1f, consider a blend".formatted(score.divergence()) : ""));
        if (robustness && score.total().isPresent()) {
            Robust.of(installed.tools(), snapshot, service, score).print(terminal.out());
        }
    }

    private org.rightplace.decision.Score score(Snapshot snapshot, Service service) {
        return installed.tools().score(snapshot, service).orElseThrow();
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
