package org.rightplace.workspace.catalogue;

import java.util.Collection;
import org.rightplace.model.Assessment;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Takes services out together with what is kept under their id. */
final class Removal {

    private Removal() {}

    static Snapshot of(Snapshot snapshot, Collection<Service> services) {
        var result = snapshot;
        for (var service : services) {
            result = result.without(service)
                    .without(new EntityRef(Placement.class, service.id()))
                    .without(new EntityRef(Assessment.class, service.id()));
        }
        return result;
    }
}
