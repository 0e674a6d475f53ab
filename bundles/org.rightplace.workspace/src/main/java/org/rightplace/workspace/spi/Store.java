package org.rightplace.workspace.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** Where an open workspace keeps its system. A workspace calls it from one thread at a time. */
public interface Store extends AutoCloseable {

    /** The folder the system is kept in. */
    Path folder();

    /** The system as it was when the store was opened. */
    Snapshot initial();

    /** What could not be read when the store was opened. */
    List<Finding> findings();

    /** Why nothing can be written, in the user's words, or empty if it can. */
    Optional<String> readOnly();

    /** Why this change could not be kept, in the user's words, or empty if it can. Called on any thread. */
    Optional<String> refusal(Change change);

    /**
     * Makes changes safe: when this returns they survive a power cut.
     *
     * @throws IOException if they could not be written; none of them is then kept, and the call may be repeated
     */
    void append(List<Change> changes) throws IOException;

    /**
     * Brings the workspace's files up to this snapshot, which holds every change appended so far.
     *
     * @throws IOException if a file could not be written; what was appended stays safe all the same
     */
    void checkpoint(Snapshot snapshot) throws IOException;

    @Override
    void close() throws IOException;
}
