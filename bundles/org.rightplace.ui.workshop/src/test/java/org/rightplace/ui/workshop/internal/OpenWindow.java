package org.rightplace.ui.workshop.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.rightplace.decision.DecisionTools;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.TestWindow;
import org.rightplace.workshop.DeletedLogs;
import org.rightplace.workshop.Agenda;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;

/** The window on a workspace with two services, and a roomful of people who vote without a network. */
final class OpenWindow extends TestWindow implements AutoCloseable {

    static final String WORKSTREAM = "mental-health";
    static final String THERAPIES = "therapies";
    static final String CAFES = "cafes";

    private final Rooms rooms;
    private final OpenWorkshops open;
    private final Workspace workspace;
    private final Network network;
    private boolean closed;

    /** Somebody does something with the window. */
    interface Work {
        void with(OpenWindow window) throws Exception;
    }

    private OpenWindow(Display display, Workspace workspace) {
        this(display, workspace, new Rooms(), new OpenWorkshops(), new Network());
    }

    private OpenWindow(Display display, Workspace workspace, Rooms rooms, OpenWorkshops open, Network network) {
        super(display, List.of(
                new WorkshopsEditor(rooms, open), new WorkshopEditor(rooms, open), new ServiceSection(rooms, open), network));
        this.workspace = workspace;
        this.rooms = rooms;
        this.open = open;
        this.network = network;
        shell().setSize(1400, 860);
        show(workspace);
    }

    /** Does something with a window on a fresh workspace; skips the test where there is no screen. */
    static void with(Path folder, Work work) {
        OnDisplay.run(display -> {
            try (var window = new OpenWindow(display, workspace(folder))) {
                work.with(window);
            }
        });
    }

    private static Workspace workspace(Path folder) throws WorkspaceException {
        var workspaces = new FolderWorkspaces();
        workspaces.addCompanion(new DeletedLogs.Following());
        var workspace = workspaces.create(folder.resolve("workspace"), "Test", new LancashireAndSouthCumbria());
        workspace.apply(Edit.of("Prepare", before -> before
                .with(WorkstreamBuilder.builder().id(WORKSTREAM).name("Mental health").build())
                .with(service(THERAPIES, "Talking therapies", 1))
                .with(service(CAFES, "Crisis cafés", 2))));
        return workspace;
    }

    private static Service service(String id, String name, double position) {
        return ServiceBuilder.builder().id(id).workstream(WORKSTREAM).kind(ServiceKind.SERVICE).name(name).position(position).build();
    }

    /** A network that nobody is on. */
    private static final class Network implements WorkshopHosts {

        private final List<Binding> asked = new ArrayList<>();

        @Override
        public HostedWorkshop host(RunningWorkshop running, Binding binding) {
            asked.add(binding);
            int port = binding.port() == 0 ? 4321 : binding.port();
            var origin = "http://" + binding.address() + ":" + port;
            return new HostedWorkshop() {
                @Override
                public URI join() {
                    return URI.create(origin + "/");
                }

                @Override
                public URI facilitator() {
                    return URI.create(origin + "/facilitator/enter/secret");
                }

                @Override
                public void close() {
                    asked.add(null);
                }
            };
        }
    }

    /** Where the workshop was asked to be reached; {@code null} each time it was closed. */
    List<Binding> asked() {
        return network.asked;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    Workshop workshop() {
        return snapshot().all(Workshop.class).iterator().next();
    }

    DecisionTools tools() {
        return DecisionTools.PLAIN;
    }

    Rooms rooms() {
        return rooms;
    }

    /** The list of workshops, opened. */
    WorkshopsPart list() {
        open(WorkshopsEditor.ID, new EntityRef(Workstream.class, WORKSTREAM));
        settle();
        return open.list(WORKSTREAM).orElseThrow();
    }

    /** The workshop, opened. */
    WorkshopPart part() {
        open(WorkshopEditor.ID, EntityRef.to(workshop()));
        settle();
        return open.find(workshop().id()).orElseThrow();
    }

    /** Starts a workshop on a service as somebody would who presses Enter at once. */
    RunningWorkshop start(String... services) {
        var list = list();
        list.showSetup(List.of(services));
        settle();
        push(list.setup().orElseThrow().control(), "Start the workshop");
        until("people can join", () -> !snapshot().all(Workshop.class).isEmpty()
                && rooms.find(workspace, workshop().id()).filter(room -> room.running().open()).isPresent()
                && part().room().isPresent());
        return rooms.find(workspace, workshop().id()).orElseThrow().running();
    }

    /** Lets somebody join. */
    static String join(RunningWorkshop running, String name, String subgroup) throws IOException {
        return running.join(Token.next(), name, subgroup).orElseThrow().id();
    }

    /** Lets somebody answer every question with the option at a place, or the last that has a score. */
    static void answer(RunningWorkshop running, String person, int place) throws IOException {
        for (var one : running.agenda().asked()) {
            answer(running, person, one, place);
        }
    }

    static void answer(RunningWorkshop running, String person, Agenda.Asked one, int place) throws IOException {
        var options = one.question().options().stream().filter(option -> !option.notKnown()).toList();
        var stands = running.standing(person, one.service().id(), one.question().id());
        running.answer(person, one.service().id(), one.question().id(),
                options.get(Math.min(place, options.size() - 1)).id(), stands.sequence() + 1);
    }

    /** Pushes the button that says so. */
    void push(Control within, String words) {
        var button = button(within, words);
        if (!button.isEnabled()) {
            throw new AssertionError("“" + words + "” cannot be pushed now");
        }
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    Button button(Control within, String words) {
        var found = buttons(within).stream().filter(button -> button.getText().equals(words)).findFirst();
        return found.orElseThrow(() -> new AssertionError(
                "no button “" + words + "” among " + buttons(within).stream().map(Button::getText).toList()));
    }

    Button buttonThatBegins(Control within, String words) {
        return buttons(within).stream().filter(button -> button.getText().startsWith(words)).findFirst().orElseThrow();
    }

    /** What can be read in the labels of it. */
    static List<String> words(Control within) {
        var found = new ArrayList<String>();
        if (within instanceof Label label && label.isVisible()) {
            found.add(label.getText());
        }
        if (within instanceof TextBlock block && block.isVisible()) {
            found.add(block.getText());
        }
        if (within instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                found.addAll(words(child));
            }
        }
        return found;
    }

    private static List<Button> buttons(Control within) {
        var found = new ArrayList<Button>();
        if (within instanceof Button button && button.getVisible()) {
            found.add(button);
        }
        if (within instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                found.addAll(buttons(child));
            }
        }
        return found;
    }

    @Override
    public void close() throws WorkspaceException {
        until("all work is done", this::idle);
        dispose();
        rooms.stop();
        closeWorkspace();
    }

    void closeWorkspace() throws WorkspaceException {
        if (!closed) {
            closed = true;
            workspace.close();
        }
    }
}
