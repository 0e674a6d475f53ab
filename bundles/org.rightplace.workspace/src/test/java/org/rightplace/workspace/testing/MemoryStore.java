package org.rightplace.workspace.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Store;

/** A store that keeps nothing and to which nothing happens. A test that needs one with a trouble says here which. */
public class MemoryStore implements Store {

    private final Snapshot initial;
    private final Optional<String> readOnly;

    /** Takes every change. */
    public MemoryStore(Snapshot initial) {
        this(initial, Optional.empty());
    }

    /** @param readOnly why it takes no change, or empty if it takes every one */
    public MemoryStore(Snapshot initial, Optional<String> readOnly) {
        this.initial = initial;
        this.readOnly = readOnly;
    }

    @Override
    public Path folder() {
        return Path.of("memory");
    }

    @Override
    public final Snapshot initial() {
        return initial;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public final Optional<String> readOnly() {
        return readOnly;
    }

    @Override
    public Optional<String> refusal(Change change) {
        return Optional.empty();
    }

    @Override
    public void append(List<Change> changes) throws IOException {
        // In memory a change is as safe as it gets.
    }

    @Override
    public void checkpoint(Snapshot snapshot) throws IOException {
        // There are no files.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
