package org.rightplace.ui.workshop.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.rightplace.decision.DecisionTools;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.WorkspaceListener;

/** The workshops that people can take part in now. They outlast the tabs that show them, but not their workspace. */
@Component(service = Rooms.class)
public final class Rooms {

    private static final System.Logger LOG = System.getLogger(Rooms.class.getName());

    /** How long the last pages may take to reach the room. */
    private static final long LAST_PAGES_SECONDS = 2;

    /** The open rooms, each with what waits for its workspace to be closed. */
    private final Map<Room, WorkspaceListener> rooms = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The room of a workshop, if people can take part in it now. */
    synchronized Optional<Room> find(Workspace workspace, String workshopId) {
        return rooms.keySet().stream().filter(room -> room.is(workspace, workshopId)).findFirst();
    }

    /** Calls the listener, on any thread, when a room was opened or closed. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Lets people take part in a workshop, from the beginning or where it was. It takes a moment the first time, for the
     * server is started.
     *
     * @throws WorkspaceException if it cannot be run or reached
     */
    Room open(Workspace workspace, String workshopId, DecisionTools tools, WorkshopHosts hosts, Binding binding)
            throws WorkspaceException {
        var known = find(workspace, workshopId);
        if (known.isPresent()) {
            return known.get();
        }
        var running = RunningWorkshop.open(workspace, workshopId, tools, InstantSource.system());
        Room room;
        try {
            room = new Room(running, hosts.host(running, binding), binding);
        } catch (WorkspaceException e) {
            closed(running);
            throw e;
        }
        var leaving = new WorkspaceListener() {
            @Override
            public void closing() {
                close(room);
            }
        };
        synchronized (this) {
            rooms.put(room, leaving);
        }
        workspace.addListener(leaving);
        running.ended().thenRunAsync(
                () -> close(room), CompletableFuture.delayedExecutor(LAST_PAGES_SECONDS, TimeUnit.SECONDS));
        listeners.forEach(Runnable::run);
        return room;
    }

    /** Makes a workshop unreachable. If it has not ended, it can be opened again where it was. */
    void close(Room room) {
        WorkspaceListener leaving;
        synchronized (this) {
            leaving = rooms.remove(room);
        }
        if (leaving == null) {
            return;
        }
        room.running().workspace().removeListener(leaving);
        try {
            room.hosted().close();
        } finally {
            closed(room.running());
        }
        listeners.forEach(Runnable::run);
    }

    @Deactivate
    void stop() {
        List<Room> open;
        synchronized (this) {
            open = List.copyOf(rooms.keySet());
        }
        open.forEach(this::close);
    }

    // What was acknowledged is on disk already, so that nothing is lost with a log that cannot be closed.
    private static void closed(RunningWorkshop running) {
        try {
            running.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The log of a workshop could not be closed.", e);
        }
    }
}
