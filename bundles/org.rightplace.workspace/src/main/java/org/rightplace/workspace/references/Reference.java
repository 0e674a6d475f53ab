package org.rightplace.workspace.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * One row of the {@linkplain References table}: a property of one type of entity that names something else, and what
 * becomes of it.
 *
 * @param <E> the type of entity that names something
 */
public final class Reference<E extends Entity> {

    // Above this many it is cheaper to go through everything once than to look each up.
    private static final int FEW = 64;

    /** Makes an entity name something else; empty means to name it no more. */
    @FunctionalInterface
    interface Change<E> {
        E apply(E entity, Function<Target, Optional<Target>> instead, Snapshot snapshot);
    }

    private final Class<E> from;
    private final String property;
    // Asked for at every change of a snapshot.
    private final Set<Class<? extends Entity>> inputs;
    private final Derivation<List<List<E>>> lost = new Lost();
    private final Function<E, Stream<Target>> named;
    private final Change<E> change;
    private BiFunction<Snapshot, Target, Stream<E>> finder;
    private OnDeletion onDeletion = OnDeletion.STAYS;
    private Remedy remedy = Remedy.LET_GO;
    private boolean ownId;
    private boolean follows;
    private Optional<Wording> wording = Optional.empty();
    private String saidBy = "";

    /**
     * @param to the types of what can be named
     * @param named what an entity names
     */
    Reference(Class<E> from, String property, Set<Class<?>> to, Function<E, Stream<Target>> named, Change<E> change) {
        this.from = from;
        this.property = property;
        this.inputs = Stream.<Class<? extends Entity>>concat(Stream.of(from), to.stream().map(Target::holder))
                .collect(Collectors.toUnmodifiableSet());
        this.named = named;
        this.change = change;
    }

    Reference<E> goes() {
        onDeletion = OnDeletion.GOES;
        remedy = Remedy.REMOVE;
        return this;
    }

    Reference<E> letsGo() {
        onDeletion = OnDeletion.LETS_GO;
        return this;
    }

    Reference<E> mendedBy(Remedy other) {
        remedy = other;
        return this;
    }

    /** It is kept in the workstream of what it names, and goes there with it. */
    Reference<E> follows() {
        follows = true;
        return this;
    }

    /** It has the id of what it names. */
    Reference<E> underItsId(Class<?> target) {
        ownId = true;
        finder = (snapshot, asked) -> asked.type() == target ? snapshot.find(from, asked.id()).stream() : Stream.empty();
        return this;
    }

    Reference<E> indexed(Index<E> index, Class<?> target) {
        finder = (snapshot, asked) ->
                asked.type() == target ? snapshot.lookup(index, asked.id()).stream() : Stream.empty();
        return this;
    }

    Reference<E> foundBy(BiFunction<Snapshot, Target, Stream<E>> other) {
        finder = other;
        return this;
    }

    Reference<E> says(Wording words) {
        wording = Optional.of(words);
        return this;
    }

    /** Another check finds it, which knows more of it. */
    Reference<E> saidBy(String rule) {
        saidBy = rule;
        return this;
    }

    /** The type of entity that names something. */
    public Class<E> from() {
        return from;
    }

    /** The property that names it, as a path of record components such as {@code shares.places}. */
    public String property() {
        return property;
    }

    /** What happens when that is deleted. */
    public OnDeletion onDeletion() {
        return onDeletion;
    }

    /** The id of the finding about one that names what is not there; empty if that is as it should be. */
    public String rule() {
        return wording.map(Wording::rule).orElse(saidBy);
    }

    /** What an entity names here. */
    public Stream<Target> named(E entity) {
        return named.apply(entity);
    }

    /** Whoever names any of these here. */
    public List<E> naming(Snapshot snapshot, Set<Target> targets) {
        if (finder == null || targets.size() > FEW) {
            return naming(snapshot, targets::contains);
        }
        var found = new ArrayList<E>();
        for (var target : targets) {
            finder.apply(snapshot, target).forEach(entity -> {
                if (!found.contains(entity) && named(entity).anyMatch(targets::contains)) {
                    found.add(entity);
                }
            });
        }
        return found;
    }

    List<E> naming(Snapshot snapshot, Predicate<Target> wanted) {
        return snapshot.all(from).stream().filter(entity -> named(entity).anyMatch(wanted)).toList();
    }

    /**
     * Those that name here what is not there: all that lost the same thing together. It is found anew only when what
     * names or what can be named has changed.
     */
    List<List<E>> lost(Snapshot snapshot) {
        return snapshot.derive(lost);
    }

    private final class Lost implements Derivation<List<List<E>>> {

        @Override
        public Set<Class<? extends Entity>> inputs() {
            return inputs;
        }

        @Override
        public List<List<E>> compute(Snapshot snapshot) {
            var there = new HashMap<Target, Boolean>();
            var groups = new TreeMap<String, List<E>>();
            for (var entity : snapshot.all(from)) {
                named(entity)
                        .filter(target -> !there.computeIfAbsent(target, asked -> asked.in(snapshot)))
                        // A file that could not be read takes a whole catalogue along; that is one finding and no thousand.
                        .map(target -> ownId ? "" : target.type().getSimpleName() + " " + target.id())
                        .distinct()
                        .forEach(target -> groups.computeIfAbsent(target, none -> new ArrayList<>()).add(entity));
            }
            return List.copyOf(groups.values());
        }
    }

    boolean hasItsId() {
        return ownId;
    }

    boolean isFollowing() {
        return follows;
    }

    Remedy remedy() {
        return remedy;
    }

    Optional<Wording> wording() {
        return wording;
    }

    /** The system in which whoever named one thing names another. */
    Snapshot redirected(Snapshot snapshot, Target from, Target to) {
        return snapshot.withAll(naming(snapshot, Set.of(from)).stream()
                .map(entity -> change.apply(entity, target -> Optional.of(target.equals(from) ? to : target), snapshot))
                .toList());
    }

    /** The system in which whoever named one of these names it no more. */
    Snapshot letGo(Snapshot snapshot, Set<Target> gone, Snapshot before) {
        return snapshot.withAll(naming(snapshot, gone).stream()
                .map(entity -> without(entity, gone::contains, before))
                .toList());
    }

    /** An entity that names none of these here any more. */
    E without(E entity, Predicate<Target> gone, Snapshot snapshot) {
        return change.apply(entity, target -> gone.test(target) ? Optional.empty() : Optional.of(target), snapshot);
    }
}
