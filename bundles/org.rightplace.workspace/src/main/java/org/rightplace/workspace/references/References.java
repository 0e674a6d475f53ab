package org.rightplace.workspace.references;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * What refers to what. {@link #TABLE} names every property of an entity that names something else; deleting, merging and
 * moving between workstreams read it, and so does the check for what names nothing. Renaming needs it not: things are
 * named by ids, which never change.
 *
 * <p>History is no reference: the trail of a placement, where an import put a place, and the ballots and agreements of a
 * workshop say what was, and stay true.
 */
public final class References {

    /** Every reference. */
    public static final List<Reference<?>> TABLE = List.copyOf(Table.rows());

    private References() {}

    /** Whoever names an element, and would be left naming nothing or go with it; in no particular order. */
    public static Stream<Entity> to(Snapshot snapshot, Target target) {
        return TABLE.stream()
                .<Entity>flatMap(reference -> reference.naming(snapshot, Set.of(target)).stream())
                .distinct();
    }

    /** What goes when an element is deleted because it means nothing alone, without what goes with that in turn. */
    public static Stream<Entity> belongingTo(Snapshot snapshot, Target target) {
        return TABLE.stream()
                .filter(reference -> reference.onDeletion() == OnDeletion.GOES)
                .flatMap(reference -> reference.naming(snapshot, Set.of(target)).stream());
    }

    /**
     * The system without these, and without all that belongs to them. Links to what goes are taken out where they only
     * sort; what somebody decided stays as it is, and is found by the checks.
     */
    public static Snapshot without(Snapshot snapshot, Collection<? extends Entity> deleted) {
        var gone = new LinkedHashSet<EntityRef>();
        deleted.forEach(entity -> gone.add(EntityRef.to(entity)));
        var next = targets(gone);
        while (!next.isEmpty()) {
            var found = new LinkedHashSet<EntityRef>();
            for (var reference : TABLE) {
                if (reference.onDeletion() == OnDeletion.GOES) {
                    reference.naming(snapshot, next).forEach(entity -> found.add(EntityRef.to(entity)));
                }
            }
            found.removeIf(ref -> !gone.add(ref));
            next = targets(found);
        }
        var result = snapshot;
        for (var ref : gone) {
            result = result.without(ref);
        }
        var targets = targets(gone);
        for (var reference : TABLE) {
            if (reference.onDeletion() == OnDeletion.LETS_GO) {
                result = reference.letGo(result, targets, snapshot);
            }
        }
        return result;
    }

    /** The system in which whatever names one element names another. What has the id of the one is left alone. */
    public static Snapshot redirected(Snapshot snapshot, EntityRef from, EntityRef to) {
        var result = snapshot;
        for (var reference : TABLE) {
            if (!reference.hasItsId()) {
                result = reference.redirected(result, Target.of(from), Target.of(to));
            }
        }
        return result;
    }

    /**
     * Takes whatever is kept in a workstream for the sake of a service, or of something else that moves, to where that
     * has gone: its tasks with their parts, its changes with what is to be learnt for them, and the comments on any of it.
     *
     * @param moved what has moved
     * @param from the id of the workstream it was in
     * @param to the id of the workstream it is in now
     */
    public static Snapshot followed(Snapshot snapshot, Collection<? extends Entity> moved, String from, String to) {
        return new Following(snapshot, from, to).after(moved);
    }

    private static Set<Target> targets(Collection<EntityRef> refs) {
        return refs.stream().map(Target::of).collect(Collectors.toCollection(HashSet::new));
    }
}
