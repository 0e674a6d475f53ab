package org.rightplace.workspace.catalogue;

import java.util.Collection;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;

/** Takes services out together with what is said of them. */
final class Removal {

    private Removal() {}

    static Snapshot of(Snapshot snapshot, Collection<Service> services) {
        var result = snapshot;
        for (var service : services) {
            for (var said : SaidOfService.in(snapshot, service.id()).toList()) {
                result = result.without(said);
            }
            result = result.without(service);
        }
        return result;
    }
}
