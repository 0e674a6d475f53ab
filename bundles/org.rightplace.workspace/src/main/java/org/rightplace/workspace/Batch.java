package org.rightplace.workspace;

import java.util.HashMap;
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
    private final Map<Class<? extends Entity>, Map<String, Entity>> entities = new HashMap<>();
    private final Map<Index<?>, Map<String, MapPSet<String>>> indexes = new HashMap<>();
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
        var known = entities.getOrDefault(type, Map.of()).get(entity.id());
        var before = known == null ? before(type).get(entity.id()) : known;
        if (before != null && entity.equals(before)) {
            return;
        }
        entities.computeIfAbsent(type, added -> new HashMap<>()).put(entity.id(), entity);
        touched = touched.plus(EntityRef.to(entity));
        for (var index : Index.of(type)) {
            reindex(index, before, entity);
        }
    }

    /** The types of the entities put. */
    Set<Class<? extends Entity>> types() {
        return entities.keySet();
    }

    HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entities() {
        var result = entitiesBefore;
        for (var added : entities.entrySet()) {
            result = result.plus(added.getKey(), before(added.getKey()).plusAll(added.getValue()));
        }
        return result;
    }

    HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexes() {
        var result = indexesBefore;
        for (var changed : indexes.entrySet()) {
            HashPMap<String, MapPSet<String>> byKey = keys(changed.getKey());
            for (var ids : changed.getValue().entrySet()) {
                byKey = ids.getValue().isEmpty() ? byKey.minus(ids.getKey()) : byKey.plus(ids.getKey(), ids.getValue());
            }
            result = result.plus(changed.getKey(), byKey);
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

    private void reindex(Index<?> index, Entity before, Entity after) {
        var changed = indexes.computeIfAbsent(index, added -> new HashMap<>());
        if (before != null) {
            for (var key : index.keysOf(before)) {
                changed.put(key, ids(index, changed, key).minus(before.id()));
            }
        }
        for (var key : index.keysOf(after)) {
            changed.put(key, ids(index, changed, key).plus(after.id()));
        }
    }

    private MapPSet<String> ids(Index<?> index, Map<String, MapPSet<String>> changed, String key) {
        MapPSet<String> ids = changed.get(key);
        if (ids == null) {
            ids = keys(index).get(key);
        }
        return ids == null ? HashTreePSet.empty() : ids;
    }

    private HashPMap<String, MapPSet<String>> keys(Index<?> index) {
        HashPMap<String, MapPSet<String>> byKey = indexesBefore.get(index);
        return byKey == null ? HashTreePMap.empty() : byKey;
    }
}
