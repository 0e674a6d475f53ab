package org.rightplace.workshop;

import org.rightplace.workspace.WorkspaceException;

/** Makes running workshops reachable with people's own devices. Published as a service. */
public interface WorkshopHosts {

    /**
     * Makes a workshop reachable.
     *
     * @throws WorkspaceException if the address is not one of this machine, or the port is taken
     */
    HostedWorkshop host(RunningWorkshop workshop, Binding binding) throws WorkspaceException;
}
