package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rightplace.launch.Application;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a workspace. */
@Command(
        name = "info",
        header = "Say what is in a workspace: practices, places and populations by level, workstreams.",
        description = {
            "A service that is cross-cutting counts in each workstream that it belongs to. Where places lie in each other in a"
                    + " circle their people cannot be counted; they are named, and the command ends with 1."
        },
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
            var circles = Hierarchy.of(snapshot).circles();
            circles.forEach(circle -> terminal.err().println(inACircle(circle)));
            int unread = Findings.tellUnread(workspace, terminal);
            return circles.isEmpty() ? unread : Application.FINDINGS;
        }
    }

    private static Map<String, Object> tree(Snapshot snapshot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("practices", snapshot.count(Practice.class));
        tree.put("organisations", snapshot.count(Organisation.class));
        tree.put("unallocated", Populations.of(snapshot).unallocated().size());
        tree.put("levels", levels(snapshot).stream().map(level -> tree(snapshot, level)).toList());
        tree.put("circles", Hierarchy.of(snapshot).circles().stream()
                .map(circle -> circle.stream().map(Place::id).toList())
                .toList());
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
        out.println("%s, %,d of them in no network; %s".formatted(
                Counted.of(snapshot.count(Practice.class), "practice", "practices"),
                Populations.of(snapshot).unallocated().size(),
                Counted.of(snapshot.count(Organisation.class), "organisation", "organisations")));
        levels(snapshot).forEach(level -> out.println("  %-34s %15s %19s".formatted(
                level.name(),
                Counted.of(places(snapshot, level), "place ", "places"),
                Counted.of(Populations.of(snapshot).ofLevel(level.id()), "person", "people"))));
        Catalogues.workstreams(snapshot).forEach(workstream -> out.println("  %-34s %17s".formatted(
                workstream.name(), Counted.of(Catalogues.services(snapshot, workstream).size(), "service ", "services"))));
    }

    private static String inACircle(List<Place> circle) {
        var names = circle.stream().map(place -> "%s (%s)".formatted(place.name(), place.id())).collect(Collectors.joining(", "));
        return circle.size() == 1
                ? "places.json: %s lies in itself, so its people cannot be counted. Take it out of itself.".formatted(names)
                : "places.json: %s lie in each other in a circle, so their people cannot be counted. Take one of them out of what it lies in."
                        .formatted(names);
    }

    private static List<Level> levels(Snapshot snapshot) {
        return snapshot.framework().map(Framework::levels).orElse(List.of());
    }

    private static int places(Snapshot snapshot, Level level) {
        return snapshot.lookup(Index.PLACES_BY_LEVEL, level.id()).size();
    }
}
