package org.rightplace.plan;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.Service;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** What can be done to the tasks of a plan themselves: what they are, who sees to them and how much is done. */
public final class TaskEdits {

    private final Snapshot now;

    private TaskEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names tasks have now.
     *
     * @param now the system that the user is looking at
     */
    public static TaskEdits on(Snapshot now) {
        return new TaskEdits(now);
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
            Found.ordered(task.start(), task.finish());
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
            Found.withoutParts(snapshot, id, "Its progress follows from that of its parts.");
            return snapshot.with(Found.task(snapshot, id).withProgress(progress));
        });
    }

    /** Makes a task a milestone, which is a day to be reached, or a milestone a task. */
    public Edit milestone(String id, boolean milestone) {
        return Edit.of("Make " + named(id) + (milestone ? " a milestone" : " a task"), snapshot -> {
            if (milestone) {
                Found.withoutParts(snapshot, id, "A milestone has none.");
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
}
