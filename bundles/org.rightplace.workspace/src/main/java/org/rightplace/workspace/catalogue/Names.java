package org.rightplace.workspace.catalogue;

import java.util.Collection;
import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Snapshot;

/** How labels name what an edit is about. */
record Names(Snapshot snapshot) {

    private static final int ROOM = 40;

    /** The name of a service, as long as a menu has room for. */
    String of(String id) {
        return snapshot.find(Service.class, id).map(Service::name).map(Names::quoted).orElse("service");
    }

    /** The name of the one service, or how many there are. */
    String of(Collection<String> ids) {
        return ids.size() == 1 ? of(ids.iterator().next()) : Counts.of(ids.size()) + " rows";
    }

    /** As {@link #of(Collection)}, and how many services lie in it if it is one area. */
    String withContents(List<String> ids) {
        if (ids.size() == 1 && snapshot.find(Service.class, ids.getFirst()).isPresent()) {
            var inside = Found.node(snapshot, ids.getFirst()).subtree().skip(1).filter(node -> !node.area()).count();
            if (inside > 0) {
                return of(ids.getFirst()) + " with " + Counts.of(inside) + (inside == 1 ? " service" : " services");
            }
        }
        return of(ids);
    }

    static String quoted(String name) {
        return "“" + (name.length() > ROOM ? name.substring(0, ROOM - 1).strip() + "…" : name) + "”";
    }
}
