package org.rightplace.store.internal.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;
import org.rightplace.workspace.references.Target;

/**
 * Which files a system consists of, and which of them a change concerns.
 *
 * <p>What cannot go where it belongs, because a file that could not be read is in the way, stays in the file it was read
 * from: nothing may be written over such a file, and nothing may leave its own for one that only seems right because
 * the service it names could not be read.
 */
final class Filing {

    private final Set<String> unreadable;
    private final Map<EntityRef, String> stuck = new HashMap<>();

    /**
     * @param snapshot what could be read
     * @param homes the file that each entity was read from
     * @param unreadable the files that could not be read
     */
    Filing(Snapshot snapshot, Map<EntityRef, String> homes, Set<String> unreadable) {
        this.unreadable = unreadable;
        if (!unreadable.isEmpty()) {
            homes.forEach((ref, home) -> snapshot.find(ref)
                    .map(entity -> Documents.path(entity, snapshot))
                    .filter(path -> !path.equals(home) && closed(path))
                    .ifPresent(path -> stuck.put(ref, home)));
        }
    }

    /** The path of the file that an entity is to be written to, in this system. */
    String path(Entity entity, Snapshot snapshot) {
        var path = Documents.path(entity, snapshot);
        if (stuck.isEmpty()) {
            return path;
        }
        var home = stuck.get(EntityRef.to(entity));
        return home != null && closed(path) ? home : path;
    }

    // While a file cannot be read, that a service is unknown does not mean that there is none.
    private boolean closed(String path) {
        return unreadable.contains(path) || Documents.unfiled(path);
    }

    /** The entities of each file, by its path. */
    Map<String, List<Entity>> contents(Snapshot snapshot) {
        var contents = new HashMap<String, List<Entity>>();
        for (var kind : Kind.values()) {
            for (var entity : snapshot.all(kind.type())) {
                contents.computeIfAbsent(path(entity, snapshot), path -> new ArrayList<>()).add(entity);
            }
        }
        return contents;
    }

    /** The paths of the files that a change concerns. */
    Stream<String> paths(Change change) {
        return paths(List.copyOf(change.touched()), change.before(), change.after());
    }

    /** The paths of the files that hold these entities before or after. */
    Stream<String> paths(List<EntityRef> refs, Snapshot before, Snapshot after) {
        return refs.stream()
                .flatMap(ref -> withDependents(ref, before, after))
                .flatMap(ref -> Stream.of(before, after)
                        .flatMap(snapshot -> snapshot.find(ref).map(entity -> path(entity, snapshot)).stream()))
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
