package org.rightplace.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightplace.model.Task;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Moves tasks, with everything in them, about the outline of their plan. */
final class OutlineMove {

    private final Snapshot snapshot;
    private final Outline outline;
    private final List<Item> moved;
    private final Set<Item> set;

    OutlineMove(Snapshot snapshot, Collection<String> ids) {
        this.snapshot = snapshot;
        var wanted = new HashSet<>(ids);
        var first = Found.task(snapshot, ids.stream().findFirst().orElseThrow(() -> new EditRefused("Select a task first.")));
        outline = Outline.of(snapshot, first.workstream());
        // What lies in a task that moves comes along and is not moved by itself.
        moved = outline.items().stream()
                .filter(item -> wanted.contains(item.id()) && !above(item, wanted))
                .toList();
        set = new HashSet<>(moved);
    }

    private static boolean above(Item item, Set<String> wanted) {
        return item.parent().filter(parent -> wanted.contains(parent.id()) || above(parent, wanted)).isPresent();
    }

    Snapshot up() {
        var siblings = siblings();
        int first = siblings.indexOf(moved.getFirst());
        if (first == 0) {
            throw new EditRefused(Words.quoted(moved.getFirst().task().name()) + " already comes first there.");
        }
        return put(parentId(), others(siblings), indexOf(others(siblings), siblings.get(first - 1)));
    }

    Snapshot down() {
        var siblings = siblings();
        int last = siblings.indexOf(moved.getLast());
        if (last == siblings.size() - 1) {
            throw new EditRefused(Words.quoted(moved.getLast().task().name()) + " already comes last there.");
        }
        return put(parentId(), others(siblings), indexOf(others(siblings), siblings.get(last + 1)) + 1);
    }

    Snapshot indent() {
        var siblings = siblings();
        int first = siblings.indexOf(moved.getFirst());
        if (first == 0) {
            throw new EditRefused("There is no task above " + Words.quoted(moved.getFirst().task().name())
                    + " that it could become part of.");
        }
        var into = siblings.get(first - 1);
        if (into.task().milestone()) {
            throw new EditRefused(Words.quoted(into.task().name()) + " is a milestone, and a milestone has no parts.");
        }
        return put(into.id(), into.children(), into.children().size());
    }

    Snapshot outdent() {
        siblings();
        var parent = moved.getFirst().parent().orElseThrow(() -> new EditRefused(
                Words.quoted(moved.getFirst().task().name()) + " is part of no other task."));
        var around = parent.parent().map(Item::children).orElse(outline.roots());
        return put(parent.parent().map(Item::id).orElse(""), around, around.indexOf(parent) + 1);
    }

    /** To a place in the outline: into a task, or to the top; after a task there, or first. */
    Snapshot to(String parentId, String afterId) {
        var parent = parentId.isEmpty() ? null : outline.find(parentId).orElseThrow(Found::gone);
        if (parent != null && moved.stream().anyMatch(item -> parent == item || parent.within(item))) {
            throw new EditRefused("A task cannot be moved into itself.");
        }
        if (parent != null && parent.task().milestone()) {
            throw new EditRefused(Words.quoted(parent.task().name()) + " is a milestone, and a milestone has no parts.");
        }
        var others = others(parent == null ? outline.roots() : parent.children());
        int index = 0;
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(afterId)) {
                index = i + 1;
            }
        }
        return put(parentId, others, index);
    }

    private List<Item> siblings() {
        if (moved.isEmpty()) {
            throw Found.gone();
        }
        var parent = moved.getFirst().parent();
        if (!moved.stream().allMatch(item -> item.parent().equals(parent))) {
            throw new EditRefused("The selected tasks are not part of the same task. Select those of one.");
        }
        return parent.map(Item::children).orElse(outline.roots());
    }

    private String parentId() {
        return moved.getFirst().parent().map(Item::id).orElse("");
    }

    private List<Item> others(List<Item> siblings) {
        return siblings.stream().filter(item -> !set.contains(item)).toList();
    }

    private static int indexOf(List<Item> items, Item item) {
        int index = items.indexOf(item);
        return Math.max(index, 0);
    }

    private Snapshot put(String parentId, List<Item> others, int index) {
        var tasks = new ArrayList<Task>();
        moved.forEach(item -> tasks.add(item.task().withParent(parentId)));
        var after = Siblings.placed(snapshot, others.stream().map(Item::task).toList(), index, tasks);
        return Found.withoutNewRing(snapshot, after);
    }
}
