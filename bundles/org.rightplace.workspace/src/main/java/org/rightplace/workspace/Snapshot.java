package org.rightplace.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pcollections.ConsPStack;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.PStack;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.SystemProfile;

/**
 * The whole system at one moment. A snapshot never changes and may be read on any thread; {@link #with} and
 * {@link #without} make another that shares everything but the entity concerned, so their cost does not depend on the
 * size of the system.
 *
 * <p>Two snapshots are equal when they hold equal entities.
 */
public final class Snapshot {

    private static final Snapshot EMPTY =
            new Snapshot(HashTreePMap.empty(), HashTreePMap.empty(), ConsPStack.empty(), Map.of());

    private final HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entities;
    private final HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexes;
    private final PStack<EntityRef> touched;
    // Never changed but replaced, so that snapshots share it until one of its figures no longer holds.
    private volatile Map<Derivation<?>, Object> derived;

    private Snapshot(
            HashPMap<Class<? extends Entity>, HashPMap<String, Entity>> entities,
            HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> indexes,
            PStack<EntityRef> touched,
            Map<Derivation<?>, Object> derived) {
        this.entities = entities;
        this.indexes = indexes;
        this.touched = touched;
        this.derived = derived;
    }

    /** A system with nothing in it. */
    public static Snapshot empty() {
        return EMPTY;
    }

    /** All entities of a type, in no particular order. */
    @SuppressWarnings("unchecked")
    public <E extends Entity> Collection<E> all(Class<E> type) {
        return (Collection<E>) Collections.unmodifiableCollection(ofType(type).values());
    }

    /** How many entities there are of a type. */
    public int count(Class<? extends Entity> type) {
        return ofType(type).size();
    }

    /** The types there are entities of. */
    public Set<Class<? extends Entity>> types() {
        return Collections.unmodifiableSet(entities.keySet());
    }

    /** The entity of this type and id, if there is one. */
    public <E extends Entity> Optional<E> find(Class<E> type, String id) {
        return Optional.ofNullable(type.cast(ofType(type).get(id)));
    }

    /** The entity that a reference names, if there is one. */
    public Optional<? extends Entity> find(EntityRef ref) {
        return find(ref.type(), ref.id());
    }

    /**
     * The entity of this type and id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public <E extends Entity> E get(Class<E> type, String id) {
        return find(type, id).orElseThrow();
    }

    /** The entities an index holds under a key, in no particular order. */
    public <E extends Entity> List<E> lookup(Index<E> index, String key) {
        var byKey = indexes.get(index);
        var ids = byKey == null ? null : byKey.get(key);
        if (ids == null) {
            return List.of();
        }
        var ofType = ofType(index.type());
        var found = new ArrayList<E>(ids.size());
        for (var id : ids) {
            found.add(index.type().cast(ofType.get(id)));
        }
        return Collections.unmodifiableList(found);
    }

    /** The framework the system works by, if it could be read. */
    public Optional<Framework> framework() {
        return all(Framework.class).stream().findFirst();
    }

    /** What the system is called, if that could be read. */
    public Optional<SystemProfile> profile() {
        return all(SystemProfile.class).stream().findFirst();
    }

    /** This system with an entity added, or put in place of the one with the same type and id. */
    public Snapshot with(Entity entity) {
        var type = entity.getClass().asSubclass(Entity.class);
        var ofType = ofType(type);
        var before = ofType.get(entity.id());
        if (entity.equals(before)) {
            return this;
        }
        return new Snapshot(
                entities.plus(type, ofType.plus(entity.id(), entity)),
                reindexed(type, before, entity),
                touched.plus(EntityRef.to(entity)),
                derivedWithout(resting(type, before, entity)));
    }

    /** This system with each of these added or put in place of the one with the same type and id. */
    public Snapshot withAll(Iterable<? extends Entity> added) {
        var batch = new Batch(entities, indexes, touched);
        added.forEach(batch::put);
        return batch.touched() == touched
                ? this
                : new Snapshot(batch.entities(), batch.indexes(), batch.touched(), derivedWithout(resting(batch.types())));
    }

    /** This system with an entity removed. Removing what is not there changes nothing. */
    public Snapshot without(EntityRef ref) {
        var ofType = ofType(ref.type());
        var before = ofType.get(ref.id());
        if (before == null) {
            return this;
        }
        return new Snapshot(
                entities.plus(ref.type(), ofType.minus(ref.id())),
                reindexed(ref.type(), before, null),
                touched.plus(ref),
                derivedWithout(resting(ref.type(), before, null)));
    }

    /** This system with an entity removed. */
    public Snapshot without(Entity entity) {
        return without(EntityRef.to(entity));
    }

    /**
     * A figure derived from this system. It is computed once and shared with every snapshot made from this one in which
     * what it {@linkplain Derivation#restsOn rests on} is unchanged.
     */
    @SuppressWarnings("unchecked")
    public <T> T derive(Derivation<T> derivation) {
        var known = derived.get(derivation);
        return (T) (known == null ? first(derivation, Objects.requireNonNull(derivation.compute(this))) : known);
    }

    // Threads that come at once get the same figure, for some compare figures by identity. It is computed before, for a
    // derivation may derive others.
    private synchronized Object first(Derivation<?> derivation, Object computed) {
        var known = derived.get(derivation);
        if (known != null) {
            return known;
        }
        var next = new HashMap<>(derived);
        next.put(derivation, computed);
        derived = next;
        return computed;
    }

    /**
     * The references of every entity put or removed since the snapshot was last {@linkplain #settled() settled}; those
     * that were several times, several times.
     */
    Collection<EntityRef> touched() {
        return touched;
    }

    /** This system with nothing marked as touched. */
    Snapshot settled() {
        return touched.isEmpty() ? this : new Snapshot(entities, indexes, ConsPStack.empty(), derived);
    }

    private HashPMap<String, Entity> ofType(Class<? extends Entity> type) {
        var found = entities.get(type);
        return found == null ? HashTreePMap.empty() : found;
    }

    private HashPMap<Index<?>, HashPMap<String, MapPSet<String>>> reindexed(
            Class<? extends Entity> type, Entity before, Entity after) {
        var result = indexes;
        for (var index : Index.of(type)) {
            HashPMap<String, MapPSet<String>> byKey = result.get(index);
            if (byKey == null) {
                byKey = HashTreePMap.empty();
            }
            if (before != null) {
                for (var key : index.keysOf(before)) {
                    var ids = byKey.get(key);
                    if (ids != null) {
                        var left = ids.minus(before.id());
                        byKey = left.isEmpty() ? byKey.minus(key) : byKey.plus(key, left);
                    }
                }
            }
            if (after != null) {
                for (var key : index.keysOf(after)) {
                    MapPSet<String> ids = byKey.get(key);
                    byKey = byKey.plus(key, (ids == null ? HashTreePSet.<String>empty() : ids).plus(after.id()));
                }
            }
            result = result.plus(index, byKey);
        }
        return result;
    }

    private static Predicate<Derivation<?>> resting(Class<? extends Entity> type, Entity before, Entity after) {
        return derivation -> derivation.inputs().contains(type) && derivation.restsOn(before, after);
    }

    private static Predicate<Derivation<?>> resting(Set<Class<? extends Entity>> types) {
        return derivation -> !Collections.disjoint(derivation.inputs(), types);
    }

    private Map<Derivation<?>, Object> derivedWithout(Predicate<Derivation<?>> stale) {
        var all = derived;
        Map<Derivation<?>, Object> kept = null;
        for (var derivation : all.keySet()) {
            if (stale.test(derivation)) {
                kept = kept == null ? new HashMap<>(all) : kept;
                kept.remove(derivation);
            }
        }
        return kept == null ? all : kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && nonEmpty().equals(that.nonEmpty());
    }

    @Override
    public int hashCode() {
        return nonEmpty().hashCode();
    }

    // A type whose last entity was removed must not differ from one that never had any.
    private Map<Class<? extends Entity>, HashPMap<String, Entity>> nonEmpty() {
        var result = entities;
        for (var entry : entities.entrySet()) {
            if (entry.getValue().isEmpty()) {
                result = result.minus(entry.getKey());
            }
        }
        return result;
    }
}
