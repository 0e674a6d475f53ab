package org.rightplace.ui.workshop.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Assumptions;
import org.rightplace.decision.DecisionTools;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workshop.Agenda;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;

/** The window on a workspace with two services, and a roomful of people who vote without a network. */
final class OpenWindow implements AutoCloseable {

    static final String WORKSTREAM = "mental-health";
    static final String THERAPIES = "therapies";
    static final String CAFES = "cafes";

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final Rooms rooms = new Rooms();
    private final OpenWorkshops open = new OpenWorkshops();
    private final Workspace workspace;
    private final List<Binding> asked = new ArrayList<>();
    private boolean closed;

    /** Somebody does something with the window. */
    interface Work {
        void with(OpenWindow window) throws Exception;
    }

    private OpenWindow(Display display, Path folder) throws WorkspaceException {
        this.display = display;
        workspace = new FolderWorkspaces().create(folder.resolve("workspace"), "Test", new LancashireAndSouthCumbria());
        workspace.apply(Edit.of("Prepare", before -> before
                .with(WorkstreamBuilder.builder().id(WORKSTREAM).name("Mental health").build())
                .with(service(THERAPIES, "Talking therapies", 1))
                .with(service(CAFES, "Crisis cafés", 2))));
        WorkshopHosts hosts = (running, binding) -> hosted(binding);
        workbench = Bench.open(display, Snapshot.empty(),
                List.of(new WorkshopsEditor(rooms, open), new WorkshopEditor(rooms, open), new ServiceSection(rooms, open), hosts));
        workbench.session().show(workspace);
        window = new MainWindow(workbench);
        window.shell().setSize(1400, 860);
        window.shell().open();
        settle();
    }

    /** Does something with a window on a fresh workspace; skips the test where there is no screen. */
    static void with(Path folder, Work work) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "There is no screen to open a window on.");
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            try (var window = new OpenWindow(display, folder)) {
                work.with(window);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Service service(String id, String name, double position) {
        return ServiceBuilder.builder().id(id).workstream(WORKSTREAM).kind(ServiceKind.SERVICE).name(name).position(position).build();
    }

    private HostedWorkshop hosted(Binding binding) {
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

    /** Where the workshop was asked to be reached; {@code null} each time it was closed. */
    List<Binding> asked() {
        return asked;
    }

    Workspace workspace() {
        return workspace;
    }

    Snapshot snapshot() {
        return workspace.snapshot();
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
        workbench.navigation().open(WorkshopsEditor.ID, new EntityRef(Workstream.class, WORKSTREAM));
        settle();
        return open.list(WORKSTREAM).orElseThrow();
    }

    /** The workshop, opened. */
    WorkshopPart part() {
        workbench.navigation().open(WorkshopEditor.ID, EntityRef.to(workshop()));
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

    void until(String what, BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }

    /** Whether nothing runs in the background. */
    boolean idle() {
        return workbench.works().running().isEmpty();
    }

    void settle() {
        OnDisplay.settle(display);
    }

    @Override
    public void close() throws WorkspaceException {
        until("all work is done", this::idle);
        window.shell().dispose();
        settle();
        rooms.stop();
        workbench.close();
        closeWorkspace();
    }

    void closeWorkspace() throws WorkspaceException {
        if (!closed) {
            closed = true;
            workspace.close();
        }
    }
}
