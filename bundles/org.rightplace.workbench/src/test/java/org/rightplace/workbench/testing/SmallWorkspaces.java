package org.rightplace.workbench.testing;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;
import org.rightplace.workspace.testing.MemoryStore;

/** Whatever folder is to be opened, it has the small system in it. A test that needs a store with a trouble says here which. */
public class SmallWorkspaces implements Workspaces {

    private final CountDownLatch mayRead;

    /** Reads at once. */
    public SmallWorkspaces() {
        this(new CountDownLatch(0));
    }

    /** @param mayRead until when reading takes */
    public SmallWorkspaces(CountDownLatch mayRead) {
        this.mayRead = mayRead;
    }

    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        try {
            mayRead.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkspaceException("Interrupted while reading.");
        }
        return new Workspace(new MemoryStore(SmallSystem.snapshot()));
    }

    @Override
    public final Workspace openReadOnly(Path folder) throws WorkspaceException {
        return open(folder);
    }

    @Override
    public final Workspace create(Path folder, String name, FrameworkTemplate framework) throws WorkspaceException {
        return open(folder);
    }

    @Override
    public void welcome(Workspace opened) {
        // It has no company.
    }

    @Override
    public final boolean isWorkspace(Path folder) {
        return true;
    }
}
