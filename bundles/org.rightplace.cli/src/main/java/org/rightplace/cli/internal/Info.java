package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Organisation;
import org.rightplace.model.Practice;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.places.Populations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a workspace. */
@Command(
        name = "info",
        header = "Say what is in a workspace: practices, places and populations by level, workstreams.",
        footer = {"", "Example:", "  rightplace info my-system --json"})
final class Info implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    Info(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var snapshot = workspace.snapshot();
            if (json) {
                Json.print(terminal.out(), tree(snapshot));
            } else {
                print(snapshot);
            }
            return Findings.tellUnread(workspace, terminal);
        }
    }

    private static Map<String, Object> tree(Snapshot snapshot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("practices", snapshot.count(Practice.class));
        tree.put("organisations", snapshot.count(Organisation.class));
        tree.put("unallocated", Populations.of(snapshot).unallocated().size());
        tree.put("levels", levels(snapshot).stream().map(level -> tree(snapshot, level)).toList());
        tree.put("workstreams", Catalogues.workstreams(snapshot).stream().map(workstream -> tree(snapshot, workstream)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Snapshot snapshot, Level level) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", level.id());
        tree.put("name", level.name());
        tree.put("places", places(snapshot, level));
        tree.put("population", Populations.of(snapshot).ofLevel(level.id()));
        return tree;
    }

    private static Map<String, Object> tree(Snapshot snapshot, Workstream workstream) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", workstream.id());
        tree.put("name", workstream.name());
        tree.put("services", Catalogues.services(snapshot, workstream).size());
        return tree;
    }

    private void print(Snapshot snapshot) {
        var out = terminal.out();
        snapshot.profile().ifPresent(profile -> out.println(profile.name()));
        out.println("%,d practices, %,d of them in no network; %,d organisations".formatted(
                snapshot.count(Practice.class),
                Populations.of(snapshot).unallocated().size(),
                snapshot.count(Organisation.class)));
        levels(snapshot).forEach(level -> out.println("  %-34s %,6d places %,12d people"
                .formatted(level.name(), places(snapshot, level), Populations.of(snapshot).ofLevel(level.id()))));
        Catalogues.workstreams(snapshot).forEach(workstream -> out.println("  %-34s %,6d services"
                .formatted(workstream.name(), Catalogues.services(snapshot, workstream).size())));
    }

    private static List<Level> levels(Snapshot snapshot) {
        return snapshot.framework().map(Framework::levels).orElse(List.of());
    }

    private static int places(Snapshot snapshot, Level level) {
        return snapshot.lookup(Index.PLACES_BY_LEVEL, level.id()).size();
    }
}
