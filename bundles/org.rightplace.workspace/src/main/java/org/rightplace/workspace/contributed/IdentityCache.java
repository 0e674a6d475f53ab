package org.rightplace.workspace.contributed;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps something for each of some objects, for as long as somebody else has the object. An object is known by itself: what
 * it says of being equal to others is not asked. What is kept must not refer to its object, or neither ever goes.
 *
 * @param <K> the objects
 * @param <V> what is kept for each
 */
public final class IdentityCache<K, V> {

    private final ReferenceQueue<K> forgotten = new ReferenceQueue<>();
    private final Map<Key<K>, V> values = new ConcurrentHashMap<>();

    private static final class Key<K> extends WeakReference<K> {

        private final int hash;

        Key(K object, ReferenceQueue<K> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key<?> key && get() != null && get() == key.get();
        }
    }

    /** What is kept for an object, or {@code null}. */
    public V get(K object) {
        return values.get(new Key<>(object, null));
    }

    /** Keeps something for an object. */
    public void put(K object, V value) {
        drop();
        values.put(new Key<>(object, forgotten), value);
    }

    /** What is kept for an object, made if there is nothing yet. */
    public V get(K object, Function<K, V> make) {
        var known = get(object);
        if (known != null) {
            return known;
        }
        drop();
        return values.computeIfAbsent(new Key<>(object, forgotten), key -> make.apply(object));
    }

    private void drop() {
        for (var key = forgotten.poll(); key != null; key = forgotten.poll()) {
            values.remove(key);
        }
    }
}
