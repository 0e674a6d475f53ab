package org.rightplace.workspace.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.rightplace.model.Assessment;
import org.rightplace.model.Entity;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** What is said of one service and has no meaning without it: it goes where the service goes. */
public final class SaidOfService {

    /** The types that go by the id of their service. */
    private static final List<Class<? extends Entity>> BY_ID =
            List.of(Assessment.class, Placement.class, OperatingModel.class);

    private SaidOfService() {}

    /** Everything that is said of a service. */
    public static Stream<Entity> in(Snapshot snapshot, String serviceId) {
        return Stream.concat(
                BY_ID.stream().flatMap(type -> snapshot.find(type, serviceId).stream()),
                snapshot.lookup(Index.ALTERNATIVES_BY_SERVICE, serviceId).stream());
    }
}
