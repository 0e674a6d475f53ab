package org.rightplace.alignment.internal;

import java.util.Set;
import org.rightplace.model.Assessment;
import org.rightplace.model.Entity;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;

/**
 * Marks that change when anything of a type does, so that what has not changed need not be looked up service by service.
 *
 * @param models the mark of the operating models
 * @param placements the mark of the placements
 * @param assessments the mark of the assessments
 * @param workstreams the mark of the workstreams
 */
record Versions(Object models, Object placements, Object assessments, Object workstreams) {

    private static final Derivation<Object> MODELS = new Mark(OperatingModel.class);
    private static final Derivation<Object> PLACEMENTS = new Mark(Placement.class);
    private static final Derivation<Object> ASSESSMENTS = new Mark(Assessment.class);
    private static final Derivation<Object> WORKSTREAMS = new Mark(Workstream.class);

    static Versions of(Snapshot snapshot) {
        return new Versions(
                snapshot.derive(MODELS),
                snapshot.derive(PLACEMENTS),
                snapshot.derive(ASSESSMENTS),
                snapshot.derive(WORKSTREAMS));
    }

    /** What there is about a service. */
    Inputs inputs(Snapshot snapshot, Setting setting, Service service) {
        return new Inputs(
                service,
                find(snapshot, OperatingModel.class, service),
                find(snapshot, Placement.class, service),
                find(snapshot, Assessment.class, service),
                setting.tool(snapshot, service));
    }

    /** What there is about a service, looked up only where it may differ from before; the same instance if nothing does. */
    Inputs inputs(Snapshot snapshot, Setting setting, Service service, Inputs known, Versions before) {
        var inputs = new Inputs(
                service,
                models == before.models ? known.model() : find(snapshot, OperatingModel.class, service),
                placements == before.placements ? known.placement() : find(snapshot, Placement.class, service),
                assessments == before.assessments ? known.assessment() : find(snapshot, Assessment.class, service),
                workstreams == before.workstreams && service.workstream().equals(known.service().workstream())
                        ? known.tool()
                        : setting.tool(snapshot, service));
        return inputs.same(known) ? known : inputs;
    }

    private static <E extends Entity> E find(Snapshot snapshot, Class<E> type, Service service) {
        return snapshot.find(type, service.id()).orElse(null);
    }

    private record Mark(Class<? extends Entity> type) implements Derivation<Object> {

        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(type);
        }

        @Override
        public Object compute(Snapshot snapshot) {
            return new Object();
        }
    }
}
