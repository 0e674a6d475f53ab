package org.rightplace.workshop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.rightplace.decision.DecisionTools;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Subgroup;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workshop.Agenda.Asked;
import org.rightplace.workshop.DeletedLogs;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.WorkshopOnDisk;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;

/** A workspace in a folder with two services, and a workshop prepared on them that asks the questions of one domain. */
public final class Room implements AutoCloseable {

    public static final DecisionTools TOOLS = DecisionTools.PLAIN;
    public static final String CODE = "ACEFHJ";
    public static final String WORKSHOP = "w";
    public static final Service THERAPIES = service("therapies", "Talking therapies");
    public static final Service CAFES = service("cafes", "Crisis cafés");

    private final Path folder;
    private final FillingDisk disk = new FillingDisk();
    private Workspace workspace;
    private RunningWorkshop running;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    public Room(Path folder) throws WorkspaceException {
        this.folder = folder;
        this.workspace = workspaces().create(folder, "Test", new LancashireAndSouthCumbria());
        workspace.apply(Edit.of("Prepare", before -> before
                .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
                .with(THERAPIES)
                .with(CAFES)));
        workspace.apply(WorkshopEdits.create(workshop(workspace), TOOLS));
    }

    private static Workspaces workspaces() {
        var workspaces = new FolderWorkspaces();
        workspaces.addCompanion(new DeletedLogs.Following());
        return workspaces;
    }

    private static Workshop workshop(Workspace workspace) {
        var domain = workspace.snapshot().framework().orElseThrow().tool().domains().getFirst();
        return new Workshop(
                WORKSHOP,
                "Where do they belong?",
                "mh",
                List.of(THERAPIES.id(), CAFES.id()),
                domain.questions().stream().map(question -> question.id()).toList(),
                List.of(new Subgroup("clinicians", "Clinicians", Extras.NONE), new Subgroup("councils", "Councils", Extras.NONE)),
                true,
                CODE,
                WorkshopState.PREPARED,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).workstream("mh").kind(ServiceKind.SERVICE).name(name).build();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Workshop workshop() {
        return workspace.snapshot().get(Workshop.class, WORKSHOP);
    }

    /** The workshop, opened if it is not yet. */
    public RunningWorkshop running() throws WorkspaceException {
        if (running == null) {
            running = WorkshopOnDisk.open(workspace, WORKSHOP, TOOLS, clock(), disk);
        }
        return running;
    }

    /** Where its log is written to. */
    public FillingDisk disk() {
        return disk;
    }

    /** A clock that the test sets. */
    public InstantSource clock() {
        return () -> now;
    }

    public void setClock(Instant instant) {
        now = instant;
    }

    public Asked asked(int at) throws WorkspaceException {
        return running().agenda().asked().get(at);
    }

    /** Somebody who joins. */
    public String join(String name, String subgroup) throws WorkspaceException, IOException {
        return running().join(Token.next(), name, subgroup).orElseThrow().id();
    }

    /** The file in which the answers are safe. */
    public Path log() throws IOException {
        try (var files = Files.list(folder.resolve(".rightplace/workshops"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Leaves the workshop, which can be opened again. */
    public void leave() throws IOException {
        running.close();
        running = null;
    }

    /** Leaves everything as a kill would, but that the workspace's lock is given back. */
    public void kill() throws WorkspaceException, IOException {
        var bytes = Files.readAllBytes(log());
        var file = log();
        running.close();
        running = null;
        workspace.close();
        Files.write(file, bytes);
        workspace = workspaces().open(folder);
    }

    /** Leaves the workshop and the workspace, and opens the workspace again. */
    public void reopen() throws WorkspaceException, IOException {
        if (running != null) {
            leave();
        }
        workspace.close();
        workspace = workspaces().open(folder);
    }

    @Override
    public void close() throws WorkspaceException, IOException {
        if (running != null) {
            running.close();
        }
        workspace.close();
    }
}
