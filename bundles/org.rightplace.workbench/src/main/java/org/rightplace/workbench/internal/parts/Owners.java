package org.rightplace.workbench.internal.parts;

import java.util.Optional;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** What an entity belongs to, step by step out to the whole system: where to look for an editor that shows it. */
final class Owners {

    private Owners() {}

    static Optional<EntityRef> of(EntityRef entity, Snapshot snapshot) {
        var type = entity.type();
        if (type == SystemProfile.class) {
            return Optional.empty();
        }
        if (type == Placement.class || type == Assessment.class || type == OperatingModel.class) {
            return Optional.of(new EntityRef(Service.class, entity.id()));
        }
        if (type == Service.class) {
            return snapshot.find(Service.class, entity.id())
                    .map(service -> new EntityRef(Workstream.class, service.workstream()));
        }
        if (type == Framework.class) {
            return Optional.empty();
        }
        var workstream = snapshot.find(entity)
                .filter(OfWorkstream.class::isInstance)
                .map(found -> ((OfWorkstream) found).workstream())
                .filter(id -> snapshot.find(Workstream.class, id).isPresent());
        return workstream.map(id -> new EntityRef(Workstream.class, id)).or(() -> snapshot.profile().map(EntityRef::to));
    }
}
