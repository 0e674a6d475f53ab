package org.rightplace.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** What can be done to what tasks wait for. */
public final class LinkEdits {

    private final Snapshot now;

    private LinkEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names tasks have now.
     *
     * @param now the system that the user is looking at
     */
    public static LinkEdits on(Snapshot now) {
        return new LinkEdits(now);
    }

    /**
     * Makes a task wait for another, or changes how it does.
     *
     * @param push whether what then comes before what it waits for slips as far as it must, and what waits for that;
     *     otherwise everything keeps its days
     */
    public Edit link(String id, Dependency dependency, boolean push) {
        return Edit.of("Make " + named(id) + " wait for " + named(dependency.task()),
                snapshot -> pushed(snapshot, linked(snapshot, id, dependency), push));
    }

    private static Snapshot pushed(Snapshot before, Snapshot after, boolean push) {
        return push
                ? after.withAll(KnockOn.ofLinks(before, after, null).slips().stream().map(Slip::moved).toList())
                : after;
    }

    private static Snapshot linked(Snapshot snapshot, String id, Dependency dependency) {
        var task = Found.task(snapshot, id);
        Found.task(snapshot, dependency.task());
        Cycles.objection(snapshot.with(task.withWaitsFor(without(task, dependency.task()))), id, dependency.task())
                .ifPresent(objection -> {
                    throw new EditRefused(objection);
                });
        var kept = new ArrayList<Dependency>();
        boolean known = false;
        for (var one : task.waitsFor()) {
            boolean same = one.task().equals(dependency.task());
            known |= same;
            kept.add(same ? dependency.withExtras(one.extras()) : one);
        }
        if (!known) {
            kept.add(dependency);
        }
        return snapshot.with(task.withWaitsFor(kept));
    }

    /** Replaces everything that a task waits for; see {@link #link} for what is pushed. */
    public Edit waitsFor(String id, List<Dependency> dependencies, boolean push) {
        return Edit.of("Change what " + named(id) + " waits for", snapshot -> {
            var task = Found.task(snapshot, id);
            var result = snapshot.with(task.withWaitsFor(List.of()));
            for (var dependency : dependencies) {
                var extras = task.waitsFor().stream()
                        .filter(one -> one.task().equals(dependency.task()))
                        .map(Dependency::extras)
                        .findFirst()
                        .orElse(Extras.NONE);
                result = linked(result, id, dependency.withExtras(extras));
            }
            return pushed(snapshot, result, push);
        });
    }

    /** Makes tasks wait each for the one before it; see {@link #link} for what is pushed. */
    public Edit chain(List<String> ids, boolean push) {
        return Edit.of("Link " + Words.tasks(ids.size()), snapshot -> {
            if (ids.size() < 2) {
                throw new EditRefused("Select two tasks or more: each will wait for the one above it.");
            }
            var result = snapshot;
            for (int i = 1; i < ids.size(); i++) {
                var before = ids.get(i - 1);
                if (Found.task(result, ids.get(i)).waitsFor().stream().noneMatch(one -> one.task().equals(before))) {
                    result = linked(result, ids.get(i), new Dependency(before, null, 0, Extras.NONE));
                }
            }
            return pushed(snapshot, result, push);
        });
    }

    /** Makes a task wait for another no longer. */
    public Edit unlink(String id, String other) {
        return Edit.of("Let " + named(id) + " not wait for " + named(other), snapshot -> {
            var task = Found.task(snapshot, id);
            return snapshot.with(task.withWaitsFor(without(task, other)));
        });
    }

    /** Makes tasks wait for one another no longer. */
    public Edit unchain(Collection<String> ids) {
        var unlinked = new HashSet<>(ids);
        return Edit.of("Unlink " + Words.named(now, ids), snapshot -> {
            var result = snapshot;
            for (var id : unlinked) {
                var task = Found.task(result, id);
                result = result.with(task.withWaitsFor(task.waitsFor().stream()
                        .filter(one -> unlinked.size() > 1 && !unlinked.contains(one.task()))
                        .toList()));
            }
            return result;
        });
    }

    private String named(String id) {
        return Words.named(now, id);
    }

    private static List<Dependency> without(Task task, String other) {
        return task.waitsFor().stream().filter(one -> !one.task().equals(other)).toList();
    }
}
