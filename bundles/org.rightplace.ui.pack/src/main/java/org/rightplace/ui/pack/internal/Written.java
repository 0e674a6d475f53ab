package org.rightplace.ui.pack.internal;

import java.time.LocalDate;
import org.rightplace.model.CoverSheet;
import org.rightplace.pack.Packs;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.pack.Readiness;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/**
 * A pack as it stood at one moment.
 *
 * @param pack what it says
 * @param readiness how far it has come
 */
record Written(PortfolioPack pack, Readiness readiness) {

    /** Writes the pack of a workstream. May be called on any thread. */
    static Written of(Packs packs, Snapshot snapshot, String workstreamId) throws WorkspaceException {
        var pack = packs.pack(snapshot, workstreamId, LocalDate.now());
        return new Written(pack, Readiness.of(pack.context()));
    }

    /** Whether nobody has written anything that a committee could read. */
    boolean empty() {
        var cover = pack.context().workstream().cover();
        return pack.context().services().isEmpty() && (cover == null || cover.equals(CoverSheet.BLANK));
    }
}
