package org.rightplace.store;

import java.util.Map;
import org.rightplace.store.internal.folder.Documents;
import org.rightplace.store.internal.json.BadJson;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** Reads files in the workspace's format, for frameworks and other starting points that come with a bundle. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {}

    /**
     * The system that these files hold.
     *
     * @param files the content of each file by the path it has in a workspace, such as {@code framework.json}
     * @throws WorkspaceException if a file cannot be read; the message names it with line and column
     */
    public static Snapshot read(Map<String, byte[]> files) throws WorkspaceException {
        var documents = new Documents();
        var snapshot = Snapshot.empty();
        for (var file : files.entrySet()) {
            try {
                snapshot = snapshot.withAll(documents.read(file.getKey(), file.getValue()).entities());
            } catch (BadJson e) {
                throw new WorkspaceException(file.getKey() + ", " + e.getMessage(), e);
            }
        }
        return snapshot;
    }
}
