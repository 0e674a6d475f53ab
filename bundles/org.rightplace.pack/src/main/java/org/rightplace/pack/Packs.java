package org.rightplace.pack;

import java.time.LocalDate;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** Makes packs with every section and every criterion published at the moment. Published as a service. */
public interface Packs {

    /**
     * The pack of a workstream.
     *
     * @param date the date it is made
     * @throws WorkspaceException if there is no such workstream, or the framework could not be read
     */
    PortfolioPack pack(Snapshot snapshot, String workstreamId, LocalDate date) throws WorkspaceException;

    /** A pack as one self-contained HTML page. */
    String html(PortfolioPack pack);
}
