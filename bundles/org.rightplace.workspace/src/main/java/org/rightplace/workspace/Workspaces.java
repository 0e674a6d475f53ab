package org.rightplace.workspace;

import java.nio.file.Path;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * Opens and makes workspaces. Published as a service, which also gives them the company of every
 * {@link org.rightplace.workspace.spi.Companion}. Before there is a framework a service loader finds the same without company.
 */
public interface Workspaces {

    /**
     * Opens the workspace in a folder. A file in it that cannot be read is reported as a finding, is never overwritten,
     * and the rest opens. If another process has the workspace open, it opens read-only.
     *
     * @throws WorkspaceException if the folder is not a workspace, or was made by a version too new to read
     */
    Workspace open(Path folder) throws WorkspaceException;

    /**
     * Opens the workspace in a folder for reading alone: nothing is written, not even a lock, and edits that another
     * process has journalled are seen.
     *
     * @throws WorkspaceException if the folder is not a workspace, or was made by a version too new to read
     */
    Workspace openReadOnly(Path folder) throws WorkspaceException;

    /**
     * Makes a workspace in a folder that does not exist yet or is empty, and opens it.
     *
     * @param name what the system is called
     * @throws WorkspaceException if the folder has something in it or cannot be written
     */
    Workspace create(Path folder, String name, FrameworkTemplate framework) throws WorkspaceException;

    /** Gives a workspace that was opened before there was company the company it would have had; once, however often it is asked. */
    void welcome(Workspace opened);

    /** Whether a folder looks like a workspace. */
    boolean isWorkspace(Path folder);
}
