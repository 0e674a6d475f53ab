package org.rightplace.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.rightplace.decision.DecisionTools;
import org.rightplace.launch.Application;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.JoinCode;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a decision workshop without the window. */
@Command(
        name = "workshop",
        header = "Run a decision workshop: people answer the questions on devices of their own.",
        description = {
            "Opens the first round and goes on until it is ended on the facilitator's page or with Ctrl+C; the results are then in the workspace. A workshop that was cut off is resumed, with the same code, by running it again with the same services.",
            "Only this machine can reach it, unless --bind says otherwise."
        },
        footer = {
            "",
            "Example:",
            "  rightplace workshop my-system --workstream mental-health \\",
            "    --services psychological-therapies --bind 0.0.0.0"
        })
final class RunWorkshop implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private static final long LAST_PAGE_MILLIS = 1000;
    private static final long PATIENCE_SECONDS = 30;

    private final Workspaces workspaces;
    private final WorkshopHosts hosts;
    private final DecisionTools tools;
    private final Terminal terminal;
    private final CompletableFuture<Void> told = new CompletableFuture<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean started;
    private boolean created;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", required = true, description = "The workstream the services are in.")
    private String workstream;

    @Option(names = "--services", paramLabel = "ID", split = ",", required = true, description = "The services to decide on.")
    private List<String> services;

    @Option(names = "--domains", paramLabel = "ID", split = ",", description = "Ask only the questions of these domains.")
    private List<String> domains = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What the workshop is called.")
    private String name = "";

    @Option(names = "--subgroups", paramLabel = "NAME", split = ",", description = "The parts of the room people say they belong to. Usually: clinicians, commissioners, councils, providers, public.")
    private List<String> subgroups = NewWorkshop.USUAL_ROOM;

    @Option(names = "--names", description = "Ask people their names, and keep them.")
    private boolean names;

    @Option(names = "--port", paramLabel = "N", description = "The port; any that is free if left out.")
    private int port;

    @Option(names = "--bind", paramLabel = "ADDR", description = "The address of the network interface to listen at; 0.0.0.0 for all of them. Only this machine if left out.")
    private String bind = Binding.LOOPBACK.address();

    @Option(names = "--public-origin", paramLabel = "URL", description = "What people open instead, such as https://workshop.example.org, where a reverse proxy on this machine passes on what they ask.")
    private String publicOrigin = "";

    @Option(names = "--json", description = "Print where it is as one line of JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    RunWorkshop(Workspaces workspaces, WorkshopHosts hosts, DecisionTools tools, Terminal terminal) {
        this.workspaces = workspaces;
        this.hosts = hosts;
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput, IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port: a port is a number from 1 to %d; leave it out for any that is free.".formatted(LAST_PORT));
        }
        started = true;
        try (var workspace = WritableWorkspace.open(workspaces, folder);
                var running = RunningWorkshop.open(workspace, prepared(workspace), tools, InstantSource.system())) {
            running.findings().forEach(finding -> terminal.err().println(finding.message()));
            var hosted = hosted(workspace, running);
            try {
                if (running.rounds().isEmpty()) {
                    running.openRound();
                }
                workspace.save();
                tell(running, hosted);
                untilEnded(running);
            } finally {
                hosted.close();
            }
            return running.findings().isEmpty() ? Application.DONE : Application.FINDINGS;
        } finally {
            done.countDown();
        }
    }

    // What cannot be reached was never held: a try that failed leaves no workshop behind that was not there before.
    private HostedWorkshop hosted(Workspace workspace, RunningWorkshop running) throws WorkspaceException, IOException {
        try {
            return hosts.host(running, new Binding(bind, port, publicOrigin));
        } catch (WorkspaceException e) {
            if (created) {
                running.close();
                workspace.apply(WorkshopEdits.delete(running.workshop()));
            }
            throw e;
        }
    }

    /** Ends the workshop, if it was begun, and waits until its results are in the workspace. */
    void stop() {
        told.complete(null);
        try {
            if (started && !done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                terminal.err().println("The workshop did not end in time. Run it again to resume it; nothing is lost.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilEnded(RunningWorkshop running) throws IOException, WorkspaceException {
        try {
            CompletableFuture.anyOf(told, running.ended()).get();
            if (running.ended().isDone()) {
                // The facilitator's last page is still on its way.
                TimeUnit.MILLISECONDS.sleep(LAST_PAGE_MILLIS);
            }
            running.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The id of the workshop to run: one that was cut off, or a new one. */
    private String prepared(Workspace workspace) {
        var snapshot = workspace.snapshot();
        var chosen = Chosen.workstream(spec, snapshot, workstream);
        var known = Catalogues.services(snapshot, chosen);
        var ids = services.stream().map(id -> Chosen.service(spec, known, id).id()).distinct().toList();
        return snapshot.all(Workshop.class).stream()
                .filter(one -> one.state() == WorkshopState.RUNNING
                        && one.workstream().equals(chosen.id())
                        && new HashSet<>(one.services()).equals(new HashSet<>(ids)))
                .findFirst()
                .map(Workshop::id)
                .orElseGet(() -> create(workspace, chosen.id(), ids));
    }

    private String create(Workspace workspace, String workstreamId, List<String> ids) {
        var workshop = new NewWorkshop(name, workstreamId, ids, questions(workspace, ids), subgroups, names)
                .workshop(workspace.snapshot(), LocalDate.now());
        workspace.apply(WorkshopEdits.create(workshop, tools));
        created = true;
        return workshop.id();
    }

    private List<String> questions(Workspace workspace, List<String> ids) {
        var snapshot = workspace.snapshot();
        var asked = new ArrayList<String>();
        var known = ids.stream()
                .flatMap(id -> tools.tool(snapshot, snapshot.get(Service.class, id)).stream())
                .flatMap(tool -> tool.domains().stream())
                .distinct()
                .toList();
        for (var domain : domains) {
            var found = known.stream().filter(one -> one.id().equals(domain)).toList();
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "There is no domain %s. %s".formatted(
                        domain, Known.ids(known.stream().map(one -> one.id()).distinct().toList())));
            }
            found.forEach(one -> one.questions().forEach(question -> asked.add(question.id())));
        }
        return asked.stream().distinct().toList();
    }

    private void tell(RunningWorkshop running, HostedWorkshop hosted) {
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("join", hosted.join().toString());
            line.put("code", running.code());
            line.put("facilitator", hosted.facilitator().toString());
            Json.printLine(terminal.out(), line);
        } else {
            terminal.out().println("Join:         %s   code %s".formatted(hosted.join(), JoinCode.spaced(running.code())));
            terminal.out().println("Facilitator:  %s".formatted(hosted.facilitator()));
            terminal.out().println("End it on the facilitator's page, or with Ctrl+C. The results stay in the workspace.");
        }
        terminal.out().flush();
    }
}
