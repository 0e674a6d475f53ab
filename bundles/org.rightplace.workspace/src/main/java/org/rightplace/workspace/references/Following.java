package org.rightplace.workspace.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightplace.model.Comment;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.Task;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** What goes to another workstream because what it is there for has gone there. */
final class Following {

    private final Snapshot snapshot;
    private final String from;
    private final String to;
    private final Map<EntityRef, Entity> followers = new LinkedHashMap<>();

    Following(Snapshot snapshot, String from, String to) {
        this.snapshot = snapshot;
        this.from = from;
        this.to = to;
    }

    /** Moves one thing to another workstream, with what follows it. */
    static Snapshot of(Snapshot snapshot, Entity entity, String from, String to) {
        var following = new Following(snapshot, from, to);
        following.followers.put(EntityRef.to(entity), entity);
        return following.after(List.of(entity));
    }

    Snapshot after(Collection<? extends Entity> moved) {
        Set<Target> ahead = moved.stream().map(Target::of).collect(Collectors.toCollection(HashSet::new));
        var services = ahead.stream().filter(target -> target.type() == Service.class).map(Target::id).collect(Collectors.toSet());
        for (var next = ahead; !next.isEmpty(); next = round(next, services)) {
            next.addAll(belongings(next));
        }
        var result = snapshot;
        for (var follower : followers.values()) {
            if (!(follower instanceof Task)) {
                result = result.with(inWorkstream(follower, to));
            }
        }
        return tasks(result);
    }

    /** Who follows those, and was not found before. */
    private Set<Target> round(Set<Target> ahead, Set<String> services) {
        var found = new HashSet<Target>();
        for (var reference : References.TABLE) {
            if (reference.isFollowing()) {
                for (var entity : reference.naming(snapshot, ahead)) {
                    boolean here = entity instanceof OfWorkstream of && of.workstream().equals(from);
                    if (here && !bound(entity, services) && followers.put(EntityRef.to(entity), entity) == null) {
                        found.add(Target.of(entity));
                    }
                }
            }
        }
        return found;
    }

    // A part of a task may carry on the decision on another service, and that one stays.
    private boolean bound(Entity entity, Set<String> services) {
        return entity instanceof Task task && !task.service().isEmpty() && !services.contains(task.service());
    }

    // A comment may be on an alternative to the placement.
    private Set<Target> belongings(Set<Target> of) {
        return of.stream()
                .filter(target -> target.type() == Service.class)
                .flatMap(target -> References.belongingTo(snapshot, target))
                .map(Target::of)
                .collect(Collectors.toSet());
    }

    private Snapshot tasks(Snapshot before) {
        var moving = followers.values().stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .sorted(Comparator.comparingDouble(Task::position).thenComparing(Task::id))
                .toList();
        var ids = moving.stream().map(Task::id).collect(Collectors.toSet());
        double last = snapshot.lookup(Index.TASKS_BY_WORKSTREAM, to).stream()
                .filter(task -> task.parent().isEmpty())
                .mapToDouble(Task::position)
                .max()
                .orElse(0);
        var placed = new ArrayList<Task>();
        for (var task : moving) {
            var within = ids.contains(task.parent());
            double position = within ? task.position() : Math.floor(last) + 1;
            last = within ? last : position;
            placed.add(task.with(next -> next.workstream(to).parent(within ? task.parent() : "").position(position)));
        }
        return left(before.withAll(placed), ids);
    }

    // A part that stays behind stands on its own.
    private Snapshot left(Snapshot before, Set<String> gone) {
        List<Task> orphans = before.lookup(Index.TASKS_BY_WORKSTREAM, from).stream()
                .filter(task -> gone.contains(task.parent()))
                .map(task -> task.withParent(""))
                .toList();
        return before.withAll(orphans);
    }

    /** The same in another workstream. */
    private static Entity inWorkstream(Entity entity, String workstream) {
        return switch (entity) {
            case Comment comment -> comment.withWorkstream(workstream);
            case DevelopmentNeed need -> need.withWorkstream(workstream);
            case StaffChange change -> change.withWorkstream(workstream);
            default -> throw new IllegalArgumentException(entity.getClass().getSimpleName() + " does not follow");
        };
    }
}
