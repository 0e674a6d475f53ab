package org.rightplace.workbench.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Store;

/** A store that keeps nothing. */
public record MemoryStore(Snapshot initial, Optional<String> readOnly) implements Store {

    public MemoryStore(Snapshot initial) {
        this(initial, Optional.empty());
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
    public Optional<String> refusal(Change change) {
        return Optional.empty();
    }

    @Override
    public void append(List<Change> changes) {
        // In memory a change is as safe as it gets.
    }

    @Override
    public void checkpoint(Snapshot snapshot) {
        // There are no files.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
