package org.rightplace.cli.internal;

import java.nio.file.Path;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;

/** Opens a workspace to change it. */
final class WritableWorkspace {

    private WritableWorkspace() {}

    /**
     * Opens it.
     *
     * @throws BadInput if somebody else has it open; the message says who
     */
    static Workspace open(Workspaces workspaces, Path folder) throws WorkspaceException, BadInput {
        var workspace = workspaces.open(folder);
        var reason = workspace.readOnly();
        if (reason.isPresent()) {
            workspace.close();
            throw new BadInput(folder + ": " + reason.get());
        }
        return workspace;
    }
}
