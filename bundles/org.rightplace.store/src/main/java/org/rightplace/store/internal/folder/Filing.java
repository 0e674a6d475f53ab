package org.rightplace.store.internal.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;
import org.rightplace.workspace.references.Target;

/** Which files a system consists of, and which of them a change concerns. */
final class Filing {

    private Filing() {}

    /** The entities of each file, by its path. */
    static Map<String, List<Entity>> contents(Snapshot snapshot) {
        var contents = new HashMap<String, List<Entity>>();
        for (var kind : Kind.values()) {
            for (var entity : snapshot.all(kind.type())) {
                contents.computeIfAbsent(Documents.path(entity, snapshot), path -> new ArrayList<>()).add(entity);
            }
        }
        return contents;
    }

    /** The paths of the files that a change concerns. */
    static Stream<String> paths(Change change) {
        return paths(List.copyOf(change.touched()), change.before(), change.after());
    }

    /** The paths of the files that hold these entities before or after. */
    static Stream<String> paths(List<EntityRef> refs, Snapshot before, Snapshot after) {
        return refs.stream()
                .flatMap(ref -> withDependents(ref, before, after))
                .flatMap(ref -> Stream.of(before, after)
                        .flatMap(snapshot -> snapshot.find(ref).map(entity -> Documents.path(entity, snapshot)).stream()))
                .distinct();
    }

    // What is decided about a service is filed under its workstream, so it moves when the service does.
    private static Stream<EntityRef> withDependents(EntityRef ref, Snapshot before, Snapshot after) {
        return ref.type() == Service.class
                ? Stream.concat(
                        Stream.of(ref),
                        Stream.of(before, after).flatMap(snapshot -> References.belongingTo(snapshot, Target.of(ref))).map(EntityRef::to))
                : Stream.of(ref);
    }
}
