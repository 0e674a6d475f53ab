package org.rightplace.workspace.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.OfService;
import org.rightplace.model.Service;

/** The shapes that references have: one id, several, or the id of what is named itself. */
final class Shapes {

    private Shapes() {}

    /** A property that holds the id of one thing, or nothing. */
    static <E extends Entity> Reference<E> one(
            Class<E> from, String property, Class<?> to, Function<E, String> get, BiFunction<E, String, E> with) {
        return new Reference<>(from, property, Set.of(to), entity -> target(to, get.apply(entity)), (entity, instead, snapshot) -> {
            var named = get.apply(entity);
            return named.isEmpty() ? entity : with.apply(entity, id(instead, to, named));
        });
    }

    /** A property that holds the ids of several things. */
    static <E extends Entity> Reference<E> several(
            Class<E> from, String property, Class<?> to, Function<E, List<String>> get, BiFunction<E, List<String>, E> with) {
        return new Reference<>(
                from,
                property,
                Set.of(to),
                entity -> get.apply(entity).stream().flatMap(id -> target(to, id)),
                (entity, instead, snapshot) -> with.apply(entity, ids(instead, to, get.apply(entity))));
    }

    /** Something that is said of a service under the service's own id. */
    static <E extends Entity & OfService> Reference<E> underService(Class<E> from, BiFunction<E, String, E> with) {
        return one(from, "id", Service.class, Entity::id, with).underItsId(Service.class).goes();
    }

    static Stream<Target> target(Class<?> type, String id) {
        return id.isEmpty() ? Stream.empty() : Stream.of(new Target(type, id));
    }

    /** The id to name instead, or empty. */
    static String id(Function<Target, Optional<Target>> instead, Class<?> type, String id) {
        return instead.apply(new Target(type, id)).map(Target::id).orElse("");
    }

    /** The ids to name instead, each once. */
    static List<String> ids(Function<Target, Optional<Target>> instead, Class<?> type, List<String> ids) {
        return ids.stream()
                .map(id -> id(instead, type, id))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
