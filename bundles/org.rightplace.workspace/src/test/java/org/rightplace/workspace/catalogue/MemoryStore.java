package org.rightplace.workspace.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.Store;

/** Keeps a system nowhere. */
record MemoryStore(Snapshot initial) implements Store {

    /** A workspace that closes without a fuss. */
    record Open(Workspace workspace) implements AutoCloseable {

        @Override
        public void close() {
            try {
                workspace.close();
            } catch (WorkspaceException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Open open(Snapshot initial) {
        return new Open(new Workspace(new MemoryStore(initial)));
    }

    @Override
    public Path folder() {
        return Path.of("memory");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.empty();
    }

    @Override
    public Optional<String> refusal(Change change) {
        return Optional.empty();
    }

    @Override
    public void append(List<Change> changes) {}

    @Override
    public void checkpoint(Snapshot snapshot) {}

    @Override
    public void close() {}
}
