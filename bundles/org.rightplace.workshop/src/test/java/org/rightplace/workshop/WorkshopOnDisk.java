package org.rightplace.workshop;

import java.time.InstantSource;
import org.rightplace.decision.DecisionTools;
import org.rightplace.workshop.internal.log.Disk;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;

/** Opens workshops whose log is on a disk of the test's choice. */
public final class WorkshopOnDisk {

    private WorkshopOnDisk() {}

    public static RunningWorkshop open(
            Workspace workspace, String workshopId, DecisionTools tools, InstantSource clock, Disk.Opener disk)
            throws WorkspaceException {
        return RunningWorkshop.open(workspace, workshopId, tools, clock, disk);
    }
}
