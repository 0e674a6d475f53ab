package org.rightplace.workspace.catalogue;

import org.rightplace.model.Assessment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** Makes a service a service area or the other way round, unless that would leave something hanging. */
record KindChange(Snapshot snapshot, String id, ServiceKind kind) {

    Snapshot result() {
        var service = Found.service(snapshot, id);
        if (service.kind() == kind) {
            return snapshot;
        }
        var name = "“" + service.name() + "” ";
        if (kind == ServiceKind.SERVICE && !Found.node(snapshot, id).children().isEmpty()) {
            throw new EditRefused(name + "holds services. Move or delete them first; then it can become a service.");
        }
        if (kind == ServiceKind.AREA && snapshot.find(Placement.class, id).isPresent()) {
            throw new EditRefused(name + "has a placement, and service areas are not placed. Delete the placement first.");
        }
        if (kind == ServiceKind.AREA && snapshot.find(Assessment.class, id).isPresent()) {
            throw new EditRefused(
                    name + "has answers to the decision tool, and service areas are not assessed. Clear them first.");
        }
        if (kind == ServiceKind.AREA && snapshot.find(OperatingModel.class, id).isPresent()) {
            throw new EditRefused(name + "has an operating model, and service areas have none. Clear its cells first.");
        }
        if (kind == ServiceKind.AREA && !snapshot.lookup(Index.ALTERNATIVES_BY_SERVICE, id).isEmpty()) {
            throw new EditRefused(name + "has alternatives to its placement, and service areas have none. Remove them first.");
        }
        if (kind == ServiceKind.AREA && service.crossCutting()) {
            throw new EditRefused(name + "belongs to other workstreams too, and only services can. Take the marks off first.");
        }
        return snapshot.with(service.withKind(kind));
    }
}
