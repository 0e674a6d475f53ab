package org.rightplace.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rightplace.model.Entity;
import org.rightplace.model.Task;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * The tasks of a workstream, or those of the programme that belong to no workstream, as an outline.
 *
 * <p>A task that is said to be part of one that is not there, is in another workstream, or is itself part of it, stands
 * at the top: whatever the files say, every task is in the outline once.
 */
public final class Outline {

    /** How tasks are ordered among their siblings. */
    public static final Comparator<Task> ORDER =
            Comparator.comparingDouble(Task::position).thenComparing(Task::name, NameOrder.NAMES).thenComparing(Task::id);

    private static final Outline NONE = new Outline("", List.of());

    private static final Derivation<All> ALL = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Task.class);
        }

        @Override
        public All compute(Snapshot snapshot) {
            return All.of(snapshot);
        }
    };

    private final String workstream;
    private final List<Item> roots;
    private final List<Item> items;
    private final Map<String, Item> byId = new HashMap<>();

    private Outline(String workstream, List<Item> roots) {
        this.workstream = workstream;
        this.roots = List.copyOf(roots);
        this.items = roots.stream().flatMap(Item::subtree).toList();
        items.forEach(item -> byId.put(item.id(), item));
    }

    /**
     * The outline of a workstream.
     *
     * @param workstream the id of the workstream, or empty for what belongs to the whole programme
     */
    public static Outline of(Snapshot snapshot, String workstream) {
        return snapshot.derive(ALL).outlines().getOrDefault(workstream, NONE);
    }

    /** Where a task stands in the outline of its workstream. */
    public static Optional<Item> find(Snapshot snapshot, String task) {
        return snapshot.find(Task.class, task).flatMap(found -> of(snapshot, found.workstream()).find(task));
    }

    /** Every outline there is: the programme's own first, then by the id of the workstream. */
    static List<Outline> all(Snapshot snapshot) {
        return List.copyOf(snapshot.derive(ALL).outlines().values());
    }

    /** The id of the workstream, or empty for the programme's own tasks. */
    public String workstream() {
        return workstream;
    }

    /** The tasks that are part of no other, in order. */
    public List<Item> roots() {
        return roots;
    }

    /** All tasks, from the top down. */
    public List<Item> items() {
        return items;
    }

    /** A task by its id. */
    public Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The outlines of a system by the id of their workstream. */
    private record All(Map<String, Outline> outlines) {

        static All of(Snapshot snapshot) {
            var byWorkstream = new TreeMap<String, List<Task>>();
            snapshot.all(Task.class).forEach(task ->
                    byWorkstream.computeIfAbsent(task.workstream(), id -> new ArrayList<>()).add(task));
            var outlines = new LinkedHashMap<String, Outline>();
            byWorkstream.forEach((workstream, tasks) -> outlines.put(workstream, outline(workstream, tasks)));
            return new All(outlines);
        }

        private static Outline outline(String workstream, List<Task> tasks) {
            tasks.sort(ORDER);
            var parents = parents(tasks);
            var byParent = new HashMap<String, List<Task>>();
            tasks.forEach(task ->
                    byParent.computeIfAbsent(parents.get(task.id()), id -> new ArrayList<>()).add(task));
            return new Outline(workstream, items(null, byParent.getOrDefault("", List.of()), byParent));
        }

        private static List<Item> items(Item parent, List<Task> tasks, Map<String, List<Task>> byParent) {
            var items = new ArrayList<Item>();
            for (var task : tasks) {
                var item = new Item(task, parent, items.size());
                items(item, byParent.getOrDefault(task.id(), List.of()), byParent).forEach(item::add);
                items.add(item);
            }
            return items;
        }

        /** The parent of each task, or empty; a ring of parents is cut at the task of it that comes first. */
        private static Map<String, String> parents(List<Task> tasks) {
            var parents = new HashMap<String, String>();
            tasks.forEach(task -> parents.put(task.id(), task.parent()));
            parents.replaceAll((id, parent) -> parents.containsKey(parent) ? parent : "");
            for (var task : tasks) {
                var seen = new HashSet<String>();
                var at = task.id();
                while (!at.isEmpty() && seen.add(at)) {
                    at = parents.get(at);
                }
                if (at.equals(task.id())) {
                    parents.put(task.id(), "");
                }
            }
            return parents;
        }
    }
}
