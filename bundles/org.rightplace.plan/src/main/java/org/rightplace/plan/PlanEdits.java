package org.rightplace.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** Everything that can be done to a transition plan. */
public final class PlanEdits {

    private final Snapshot now;

    private PlanEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names tasks have now.
     *
     * @param now the system that the user is looking at
     */
    public static PlanEdits on(Snapshot now) {
        return new PlanEdits(now);
    }

    /**
     * Adds a task.
     *
     * @param task the task, with its id, workstream, parent and whatever else it starts with; its position is set
     * @param after the id of the sibling it comes after, or empty to come last
     */
    public Edit add(Task task, String after) {
        return Edit.of((task.milestone() ? "Add milestone " : "Add task ") + Words.quoted(task.name().strip()), snapshot -> {
            var outline = Outline.of(snapshot, task.workstream());
            var parent = task.parent().isEmpty() ? null : outline.find(task.parent()).orElseThrow(Found::gone);
            if (parent != null && parent.task().milestone()) {
                throw new EditRefused(Words.quoted(parent.task().name()) + " is a milestone, and a milestone has no parts.");
            }
            ordered(task.start(), task.finish());
            var siblings = (parent == null ? outline.roots() : parent.children()).stream().map(Item::task).toList();
            int index = siblings.size();
            for (int i = 0; i < siblings.size(); i++) {
                index = siblings.get(i).id().equals(after) ? i + 1 : index;
            }
            return Found.withoutNewRing(
                    snapshot, Siblings.placed(snapshot, siblings, index, List.of(task.withName(Found.name(task.name())))));
        });
    }

    /** Renames a task. */
    public Edit rename(String id, String name) {
        return change("Rename " + named(id), id, task -> task.withName(Found.name(name)));
    }

    /** Says which role sees to a task. */
    public Edit owner(String id, String owner) {
        return change("Change the owner of " + named(id), id, task -> task.withOwner(owner.strip()));
    }

    /** Says how much of a task is done, 0 to 100 per cent. */
    public Edit progress(String id, int progress) {
        return Edit.of("Change the progress of " + named(id), snapshot -> {
            if (progress < 0 || progress > 100) {
                throw new EditRefused("Progress runs from 0 to 100 per cent, not " + progress + ".");
            }
            withoutParts(snapshot, id, "Its progress follows from that of its parts.");
            return snapshot.with(Found.task(snapshot, id).withProgress(progress));
        });
    }

    /** Makes a task a milestone, which is a day to be reached, or a milestone a task. */
    public Edit milestone(String id, boolean milestone) {
        return Edit.of("Make " + named(id) + (milestone ? " a milestone" : " a task"), snapshot -> {
            if (milestone) {
                withoutParts(snapshot, id, "A milestone has none.");
            }
            var task = Found.task(snapshot, id);
            var day = task.finish() != null ? task.finish() : task.start();
            return snapshot.with(milestone
                    ? task.withMilestone(true).withStart(day).withFinish(day)
                    : task.withMilestone(false));
        });
    }

    /** Links a task to the service whose decision it carries into practice, or to none. */
    public Edit service(String id, String service) {
        return Edit.of("Link " + named(id) + " to a service", snapshot -> {
            if (!service.isEmpty() && snapshot.find(Service.class, service).isEmpty()) {
                throw new EditRefused("That service is no longer in the catalogue.");
            }
            return snapshot.with(Found.task(snapshot, id).withService(service));
        });
    }

    /** Replaces the notes. Keystrokes in the notes of one task are undone together. */
    public Edit notes(String id, String notes) {
        return Edit.coalescing("task-notes:" + id, "Edit notes of " + named(id), snapshot ->
                snapshot.with(Found.task(snapshot, id).withNotes(notes)));
    }

    /**
     * Gives a task its days, or takes them away, and leaves everything else as it is.
     *
     * @param start the first day, or {@code null}
     * @param finish the last day, or {@code null}; for a milestone the start counts
     */
    public Edit dates(String id, LocalDate start, LocalDate finish) {
        return Edit.of("Change the dates of " + named(id), snapshot -> {
            withoutParts(snapshot, id, "Its dates follow from those of its parts.");
            var task = Found.task(snapshot, id);
            var last = task.milestone() ? start : finish;
            ordered(start, last);
            return snapshot.with(task.withStart(start).withFinish(last));
        });
    }

    /**
     * Gives tasks new days.
     *
     * @param moved the new days of tasks without parts, by their ids; see {@link Moves}
     * @param push whether what waits for them slips as far as it must; otherwise only they move
     */
    public Edit reschedule(Map<String, Span> moved, boolean push) {
        var ids = List.copyOf(moved.keySet());
        return Edit.of((push ? "Move " : "Move only ") + Words.named(now, ids), snapshot -> {
            if (moved.isEmpty()) {
                throw new EditRefused("There are no dates to move yet. Give the task a start and a finish.");
            }
            var changed = new ArrayList<Task>();
            moved.forEach((id, span) -> {
                withoutParts(snapshot, id, "Its dates follow from those of its parts.");
                changed.add(on(Found.task(snapshot, id), span));
            });
            if (push) {
                KnockOn.of(snapshot, moved, null).slips().forEach(slip -> changed.add(on(slip.task(), slip.after())));
            }
            return snapshot.withAll(changed);
        });
    }

    /** Moves tasks, and everything in them, by so many days; see {@link #reschedule}. */
    public Edit shift(Collection<String> ids, long days, boolean push) {
        return reschedule(Moves.shifted(ids.stream().map(id -> Found.item(now, id)).toList(), days), push);
    }

    /** Moves the last day of a task by so many days; see {@link #reschedule}. */
    public Edit stretch(String id, long days, boolean push) {
        return reschedule(Moves.stretched(Found.item(now, id), days), push);
    }

    /** Moves every task of a plan that comes before what it waits for to the first day on which it can begin. */
    public Edit mend(String workstream) {
        return Edit.of("Move tasks behind what they wait for", snapshot -> {
            var changed = Schedule.of(snapshot, workstream).behind().stream()
                    .map(slip -> on(slip.task(), slip.after()))
                    .toList();
            return snapshot.withAll(changed);
        });
    }

    /** Makes a task wait for another, or changes how it does. */
    public Edit link(String id, Dependency dependency) {
        return Edit.of("Make " + named(id) + " wait for " + named(dependency.task()), snapshot -> {
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
        });
    }

    /** Replaces everything that a task waits for. */
    public Edit waitsFor(String id, List<Dependency> dependencies) {
        return Edit.of("Change what " + named(id) + " waits for", snapshot -> {
            var task = Found.task(snapshot, id);
            var result = snapshot.with(task.withWaitsFor(List.of()));
            for (var dependency : dependencies) {
                var extras = task.waitsFor().stream()
                        .filter(one -> one.task().equals(dependency.task()))
                        .map(Dependency::extras)
                        .findFirst()
                        .orElse(Extras.NONE);
                result = link(id, dependency.withExtras(extras)).apply(result);
            }
            return result;
        });
    }

    /** Makes tasks wait each for the one before it. */
    public Edit chain(List<String> ids) {
        return Edit.of("Link " + Words.tasks(ids.size()), snapshot -> {
            if (ids.size() < 2) {
                throw new EditRefused("Select two tasks or more: each will wait for the one above it.");
            }
            var result = snapshot;
            for (int i = 1; i < ids.size(); i++) {
                var before = ids.get(i - 1);
                if (Found.task(result, ids.get(i)).waitsFor().stream().noneMatch(one -> one.task().equals(before))) {
                    result = link(ids.get(i), new Dependency(before, null, 0, Extras.NONE)).apply(result);
                }
            }
            return result;
        });
    }

    /** Makes a task wait for another no longer. */
    public Edit unlink(String id, String other) {
        return change("Let " + named(id) + " not wait for " + named(other), id, task -> task.withWaitsFor(without(task, other)));
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

    /** Moves tasks of one parent before the sibling above them. */
    public Edit up(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved) + " up", snapshot -> new OutlineMove(snapshot, moved).up());
    }

    /** Moves tasks of one parent after the sibling below them. */
    public Edit down(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved) + " down", snapshot -> new OutlineMove(snapshot, moved).down());
    }

    /** Makes tasks of one parent part of the sibling above them. */
    public Edit indent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Indent " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).indent());
    }

    /** Moves tasks of one parent out of it, right after it. */
    public Edit outdent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Outdent " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).outdent());
    }

    /**
     * Moves tasks, with everything in them, elsewhere in their plan.
     *
     * @param parent the id of the task they become part of, or empty
     * @param after the id of the task there that they come after, or empty to come first
     */
    public Edit move(Collection<String> ids, String parent, String after) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + Words.named(now, moved), snapshot -> new OutlineMove(snapshot, moved).to(parent, after));
    }

    /** Takes the plan as it is for the one that was agreed: every task's dates become its baseline. */
    public Edit baseline(String workstream) {
        return Edit.of("Set the baseline", snapshot -> snapshot.withAll(Outline.of(snapshot, workstream).items().stream()
                .map(item -> item.summary()
                        ? item.task().withBaselineStart(null).withBaselineFinish(null)
                        : Schedule.days(item.task())
                                .map(span -> item.task().withBaselineStart(span.start()).withBaselineFinish(span.finish()))
                                .orElse(item.task()))
                .toList()));
    }

    /** Takes the dates that were agreed out of a plan. */
    public Edit clearBaseline(String workstream) {
        return Edit.of("Clear the baseline", snapshot -> snapshot.withAll(Outline.of(snapshot, workstream).items().stream()
                .map(item -> item.task().withBaselineStart(null).withBaselineFinish(null))
                .toList()));
    }

    /** Removes tasks and everything in them; what waited for them does so no longer. */
    public Edit remove(Collection<String> ids) {
        var removed = List.copyOf(ids);
        return Edit.of(
                "Remove " + Words.named(now, removed),
                snapshot -> References.without(
                        snapshot, removed.stream().map(id -> Found.task(snapshot, id)).toList()));
    }

    private String named(String id) {
        return Words.named(now, id);
    }

    private static Edit change(String label, String id, UnaryOperator<Task> change) {
        return Edit.of(label, snapshot -> snapshot.with(change.apply(Found.task(snapshot, id))));
    }

    private static Task on(Task task, Span span) {
        return task.withStart(span.start()).withFinish(task.milestone() ? span.start() : span.finish());
    }

    private static List<Dependency> without(Task task, String other) {
        return task.waitsFor().stream().filter(one -> !one.task().equals(other)).toList();
    }

    private static void ordered(LocalDate start, LocalDate finish) {
        if (start != null && finish != null && finish.isBefore(start)) {
            throw new EditRefused("A task cannot finish on " + Words.date(finish) + ", before it starts on "
                    + Words.date(start) + ". Choose a later finish.");
        }
    }

    private static void withoutParts(Snapshot snapshot, String id, String because) {
        var item = Found.item(snapshot, id);
        if (item.summary()) {
            throw new EditRefused(Words.quoted(item.task().name()) + " has parts. " + because);
        }
    }
}
