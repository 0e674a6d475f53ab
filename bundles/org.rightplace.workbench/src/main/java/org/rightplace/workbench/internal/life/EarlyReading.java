package org.rightplace.workbench.internal.life;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;

/** A workspace that is being read before there is a window to show it. */
public final class EarlyReading {

    private final Path folder;
    private final FutureTask<Workspace> reading;

    private EarlyReading(Path folder, FutureTask<Workspace> reading) {
        this.folder = folder;
        this.reading = reading;
    }

    /** Begins to read the workspace in a folder, on a thread of its own. */
    public static EarlyReading start(Workspaces workspaces, Path folder) {
        var wanted = folder.toAbsolutePath().normalize();
        var reading = new FutureTask<>(() -> workspaces.open(wanted));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        return new EarlyReading(wanted, reading);
    }

    /** The folder it is in. */
    Path folder() {
        return folder;
    }

    /**
     * Waits until it is read.
     *
     * @throws Exception what kept it from being read
     */
    public Workspace await() throws Exception {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case WorkspaceException refused -> throw refused;
                case Error fault -> throw fault;
                default -> throw e;
            }
        }
    }
}
