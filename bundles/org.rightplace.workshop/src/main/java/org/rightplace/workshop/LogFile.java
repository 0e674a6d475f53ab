package org.rightplace.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.internal.log.Disk;

/**
 * The file in which what happens in a workshop is kept while it runs, and what is said of troubles with it.
 *
 * @param path where it lies, whether or not it is there
 */
record LogFile(Path path) {

    private static final System.Logger LOG = System.getLogger(LogFile.class.getName());

    static LogFile of(Workspace workspace, String workshopId) {
        // An id is data, and must not be able to name a file elsewhere.
        return new LogFile(
                workspace.folder().resolve(".rightplace").resolve("workshops").resolve(Token.hash(workshopId) + ".log"));
    }

    /**
     * Reads what it holds, and keeps in it from now on.
     *
     * @throws WorkspaceException if it cannot be read or written
     */
    KeptState open(Recorded recorded, Disk.Opener disk) throws WorkspaceException {
        try {
            return KeptState.open(path, recorded, disk);
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    WorkspaceException notKept(IOException e) {
        return new WorkspaceException(
                "The answers of the workshop cannot be kept in " + path + ": " + e.getMessage()
                        + ". Check that there is room on the disk and that you may write to the folder.",
                e);
    }

    /** What could not be read of it. */
    List<Finding> findings(KeptState kept) {
        int lines = kept.content().damaged();
        return lines == 0
                ? List.of()
                : List.of(Finding.of(
                        "damaged-ballots",
                        Severity.ERROR,
                        lines + " line(s) of " + path + " cannot be read. Every other answer was recovered."
                                + " Ask the room to look through their answers before you close the round."));
    }

    /** Closes and deletes it when everything is in the workspace: whatever becomes of it then, the workshop has ended. */
    void forget(KeptState kept) {
        try {
            kept.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The last that happened in a workshop that has ended was not kept: " + path, e);
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Who held which device in a workshop that has ended is still in " + path, e);
        }
    }
}
