package org.rightplace.workspace;

import java.util.Collection;
import java.util.Optional;
import org.rightplace.model.Entity;
import org.rightplace.model.OfService;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;

/** Which workstream something belongs to. */
public final class WorkstreamOf {

    private WorkstreamOf() {}

    /**
     * The workstream that an element is, or belongs to, or whose service it says something of; empty if it belongs to the
     * system as a whole, or is not there.
     */
    public static Optional<String> element(EntityRef ref, Snapshot snapshot) {
        var found = ref.type() == Workstream.class
                ? Optional.of(ref.id())
                : snapshot.find(ref).flatMap(entity -> named(entity, snapshot));
        return found.or(() -> unsaid(ref, snapshot)).filter(id -> snapshot.find(Workstream.class, id).isPresent());
    }

    /** The workstream of the first of what is selected that belongs to one. */
    public static Optional<String> selection(Collection<EntityRef> selected, Snapshot snapshot) {
        return selected.stream().flatMap(ref -> element(ref, snapshot).stream()).findFirst();
    }

    private static Optional<String> named(Entity entity, Snapshot snapshot) {
        if (entity instanceof OfWorkstream of) {
            return Optional.of(of.workstream());
        }
        return entity instanceof OfService of ? service(of.service(), snapshot) : Optional.empty();
    }

    // What is said of a service has the service's id, and can be asked for before anything is said.
    private static Optional<String> unsaid(EntityRef ref, Snapshot snapshot) {
        return OfService.class.isAssignableFrom(ref.type()) ? service(ref.id(), snapshot) : Optional.empty();
    }

    private static Optional<String> service(String id, Snapshot snapshot) {
        return snapshot.find(Service.class, id).map(Service::workstream);
    }
}
