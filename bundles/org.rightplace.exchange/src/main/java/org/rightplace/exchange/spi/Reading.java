package org.rightplace.exchange.spi;

import java.util.List;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Rejection;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** What was read from the files, before anything is imported. It does not change and needs the files no more. */
public interface Reading {

    /** The rows that were rejected, in the order of the files and lines. */
    List<Rejection> rejected();

    /**
     * The rows that are rejected for this system: beside those no system can take, those that name something this one
     * does not have. In the order of the files and lines.
     */
    default List<Rejection> rejected(Snapshot before) {
        return rejected();
    }

    /**
     * What importing the good rows would make of a system.
     *
     * @throws org.rightplace.workspace.EditRefused if the system cannot take them, with the reason in the user's words
     */
    ImportOutcome outcome(Snapshot before);

    /** The edit that imports it; it refuses, with the reason, what the mode forbids. */
    Edit edit(ImportMode mode);
}
