package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.rightplace.launch.Application;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.Anonymity;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the names of people out of decision workshops. */
@Command(
        name = "anonymise",
        header = "Take the names of people out of decision workshops, for good.",
        description = {
            "Takes them from the ballots, from the log of a workshop that was cut off, and from the copies that the workspace"
                    + " keeps of damaged files. What people answered and the part of the room they belong to stay.",
            "Backups, copies elsewhere and the history of a shared workspace are not reached."
        },
        footer = {"", "Example:", "  rightplace anonymise my-system"})
final class Anonymise implements Callable<Integer> {

    private final Workspaces workspaces;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workshop", paramLabel = "ID", split = ",", description = "These workshops; all of them if left out.")
    private List<String> workshops = List.of();

    @Option(names = "--json", description = "Print what was done as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    Anonymise(Workspaces workspaces, Terminal terminal) {
        this.workspaces = workspaces;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = WritableWorkspace.open(workspaces, folder)) {
            var done = Anonymity.remove(workspace, chosen(workspace));
            if (json) {
                var tree = new LinkedHashMap<String, Object>();
                tree.put("workshops", done.workshops());
                tree.put("people", done.people());
                tree.put("ballots", done.ballots());
                tree.put("removed", done.removed().stream().map(path -> path.toString().replace('\\', '/')).toList());
                Json.print(terminal.out(), tree);
            } else {
                terminal.out().println("%s gone through: the names of %s were taken out, from %s.".formatted(
                        Counted.of(done.workshops(), "workshop", "workshops"),
                        Counted.of(done.people(), "person", "people"),
                        Counted.of(done.ballots(), "ballot", "ballots")));
                done.removed().forEach(path -> terminal.out().println("Removed a copy that could hold names: " + path));
                terminal.out().println("Backups, copies elsewhere and the history of a shared workspace still hold what they held.");
            }
            int unread = Findings.tellUnread(workspace, terminal);
            if (unread != Application.DONE) {
                terminal.err().println("Names may still be in what could not be read. Mend or delete it, and do this again.");
            }
            return unread;
        }
    }

    private List<Workshop> chosen(Workspace workspace) {
        var all = workspace.snapshot().all(Workshop.class).stream().sorted(Comparator.comparing(Workshop::id)).toList();
        return workshops.isEmpty()
                ? all
                : workshops.stream().distinct().map(id -> Chosen.workshop(spec, all, id)).toList();
    }
}
