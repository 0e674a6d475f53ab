package org.rightplace.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.PStack;
import org.rightplace.model.Entity;

/** Many entities put into a snapshot at once, at a fraction of what putting them one by one would cost. */
final class Batch {

    private final HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entitiesBefore;
    private final HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexesBefore;
    private final Map<Class<? extends Entity>, OfType> changed = new HashMap<>();
    private PStack<EntityRef> touched;

    Batch(
            HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entities,
            HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexes,
            PStack<EntityRef> touched) {
        this.entitiesBefore = entities;
        this.indexesBefore = indexes;
        this.touched = touched;
    }

    /** Adds an entity, or puts it in place of the one with the same type and id. */
    void put(Entity entity) {
        var type = entity.getClass().asSubclass(Entity.class);
        var ofType = changed.get(type);
        var before = ofType == null ? before(type).get(entity.id()) : ofType.get(entity.id());
        // What is new is compared with nothing: the machine makes the comparison of a record when it is first asked for.
        if (before != null && entity.equals(before)) {
            return;
        }
        if (ofType == null) {
            ofType = new OfType(before(type), reindexing(type));
            changed.put(type, ofType);
        }
        ofType.put(before, entity);
        touched = touched.plus(EntityRef.to(entity));
    }

    /** The types of the entities put. */
    Set<Class<? extends Entity>> types() {
        return changed.keySet();
    }

    HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entities() {
        var result = entitiesBefore;
        for (var type : changed.entrySet()) {
            result = result.plus(type.getKey(), type.getValue().after());
        }
        return result;
    }

    HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexes() {
        var result = indexesBefore;
        for (var type : changed.values()) {
            for (var one : type.indexes) {
                result = result.plus(one.index, one.after());
            }
        }
        return result;
    }

    PStack<EntityRef> touched() {
        return touched;
    }

    private HashPMap<String, Entity> before(Class<? extends Entity> type) {
        var ofType = entitiesBefore.get(type);
        return ofType == null ? HashTreePMap.empty() : ofType;
    }

    private List<Reindexing> reindexing(Class<? extends Entity> type) {
        var result = new ArrayList<Reindexing>();
        for (var index : Index.of(type)) {
            HashPMap<String, MapPSet<String>> byKey = indexesBefore.get(index);
            result.add(new Reindexing(index, byKey == null ? HashTreePMap.empty() : byKey));
        }
        return result;
    }

    /** The entities of one type that are put. */
    private static final class OfType {
        private final HashPMap<String, Entity> before;
        private final List<Reindexing> indexes;
        private final Map<String, Entity> changed = new HashMap<>();

        private OfType(HashPMap<String, Entity> before, List<Reindexing> indexes) {
            this.before = before;
            this.indexes = indexes;
        }

        private Entity get(String id) {
            var entity = changed.get(id);
            return entity == null ? before.get(id) : entity;
        }

        private void put(Entity from, Entity to) {
            changed.put(to.id(), to);
            for (var index : indexes) {
                index.change(from, to);
            }
        }

        private HashPMap<String, Entity> after() {
            return before.plusAll(changed);
        }
    }

    /** What becomes of one index. */
    private static final class Reindexing {
        private final Index<?> index;
        private final HashPMap<String, MapPSet<String>> before;
        private final Map<String, MapPSet<String>> changed = new HashMap<>();

        private Reindexing(Index<?> index, HashPMap<String, MapPSet<String>> before) {
            this.index = index;
            this.before = before;
        }

        private void change(Entity from, Entity to) {
            if (from != null) {
                for (var key : index.keysOf(from)) {
                    changed.put(key, ids(key).minus(from.id()));
                }
            }
            for (var key : index.keysOf(to)) {
                changed.put(key, ids(key).plus(to.id()));
            }
        }

        private MapPSet<String> ids(String key) {
            MapPSet<String> ids = changed.get(key);
            if (ids == null) {
                ids = before.get(key);
            }
            return ids == null ? HashTreePSet.empty() : ids;
        }

        private HashPMap<String, MapPSet<String>> after() {
            var result = before;
            for (var ids : changed.entrySet()) {
                result = ids.getValue().isEmpty() ? result.minus(ids.getKey()) : result.plus(ids.getKey(), ids.getValue());
            }
            return result;
        }
    }
}
