package org.rightplace.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceListener;
import org.rightplace.workspace.spi.Companion;

/**
 * Takes away with a workshop that is deleted what people said in it and is kept beside the workspace's files, because the
 * workshop was cut off. As long as the workspace is open, undo brings it back.
 */
public final class DeletedLogs implements WorkspaceListener {

    private static final System.Logger LOG = System.getLogger(DeletedLogs.class.getName());

    private final Workspace workspace;
    private final Map<String, byte[]> held = new HashMap<>();

    private DeletedLogs(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Watches over every workspace that is opened, whether or not its workshops are looked at. */
    @Component
    public static final class Following implements Companion {

        @Override
        public void join(Workspace workspace) {
            workspace.addListener(new DeletedLogs(workspace));
        }
    }

    @Override
    public synchronized void changed(Change change) {
        for (var ref : change.touched()) {
            if (ref.type() == Workshop.class) {
                try {
                    follow(change, ref);
                } catch (IOException e) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "What people said in a workshop that was deleted or brought back did not go with it: "
                                    + LogFile.of(workspace, ref.id()).path(),
                            e);
                }
            }
        }
    }

    private void follow(Change change, EntityRef ref) throws IOException {
        boolean before = change.before().find(ref).isPresent();
        boolean after = change.after().find(ref).isPresent();
        var file = LogFile.of(workspace, ref.id()).path();
        if (before && !after && Files.exists(file)) {
            held.put(ref.id(), BallotLog.remove(file));
        } else if (!before && after && held.containsKey(ref.id())) {
            BallotLog.restore(file, held.remove(ref.id()));
        }
    }
}
