package org.rightplace.workshop.internal.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Works each thing out once, however many ask for it at once: whoever comes first works, and the others wait for what comes
 * of it. Nobody waits for another thing than the one they ask for, and what went wrong is tried again by the next.
 */
final class Once<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> known = new ConcurrentHashMap<>();

    V get(K key, Supplier<V> work) {
        var mine = new CompletableFuture<V>();
        var first = known.putIfAbsent(key, mine);
        if (first != null) {
            return of(first);
        }
        try {
            mine.complete(work.get());
        } catch (RuntimeException | Error e) {
            known.remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
        return of(mine);
    }

    private static <V> V of(CompletableFuture<V> worked) {
        try {
            return worked.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
