package org.rightplace.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/** Finds tasks that wait for each other, so that none of them could ever begin. */
public final class Cycles {

    private Cycles() {}

    /** The rings there are, each as the tasks in it: every one waits for the next, and the last for the first. */
    public static List<List<Task>> in(Snapshot snapshot) {
        return Network.of(snapshot).rings();
    }

    /** A ring in words, such as “A” waits for “B” and “B” waits for “A”. */
    public static String words(List<Task> ring) {
        var links = new ArrayList<String>();
        for (int i = 0; i < ring.size(); i++) {
            links.add(link(ring.get(i), ring.get((i + 1) % ring.size())));
        }
        return listed(links);
    }

    /**
     * Why a task cannot wait for another, in the user's words, or empty if it can.
     *
     * @param task the id of the task that is to wait
     * @param other the id of the task it is to wait for
     */
    public static Optional<String> objection(Snapshot snapshot, String task, String other) {
        var waiting = Outline.find(snapshot, task);
        var before = Outline.find(snapshot, other);
        if (waiting.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        var name = Words.quoted(waiting.get().task().name());
        var otherName = Words.quoted(before.get().task().name());
        if (task.equals(other)) {
            return Optional.of(name + " cannot wait for itself.");
        }
        if (waiting.get().within(before.get())) {
            return Optional.of(name + " is part of " + otherName + ", so it cannot wait for it.");
        }
        if (before.get().within(waiting.get())) {
            return Optional.of(otherName + " is part of " + name + ", which so cannot wait for it.");
        }
        return path(snapshot, before.get(), waiting.get())
                .map(path -> name + " cannot wait for " + otherName + ": " + chain(path, before.get(), waiting.get())
                        + ", so neither could ever begin. Take one of these links out first.");
    }

    /** The tasks from a part of one to a part of another, each waiting for the next. */
    private static Optional<List<Task>> path(Snapshot snapshot, Item from, Item to) {
        var network = Network.of(snapshot);
        var goals = to.leaves().map(leaf -> network.place(leaf.id())).collect(Collectors.toSet());
        var cameFrom = new HashMap<Integer, Integer>();
        var waiting = new ArrayDeque<Integer>();
        from.leaves().map(leaf -> network.place(leaf.id())).forEach(place -> {
            cameFrom.put(place, -1);
            waiting.add(place);
        });
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            if (goals.contains(at)) {
                var path = new ArrayList<Task>();
                for (int step = at; step >= 0; step = cameFrom.get(step)) {
                    path.add(network.task(step));
                }
                return Optional.of(path.reversed());
            }
            for (var edge : network.into(at)) {
                if (cameFrom.putIfAbsent(edge.before(), at) == null) {
                    waiting.add(edge.before());
                }
            }
        }
        return Optional.empty();
    }

    private static String chain(List<Task> path, Item from, Item to) {
        var links = new ArrayList<String>();
        part(path.getFirst(), from).ifPresent(links::add);
        for (int i = 0; i + 1 < path.size(); i++) {
            links.add(link(path.get(i), path.get(i + 1)));
        }
        part(path.getLast(), to).ifPresent(links::add);
        return listed(links);
    }

    private static Optional<String> part(Task task, Item whole) {
        return task.id().equals(whole.id())
                ? Optional.empty()
                : Optional.of(Words.quoted(task.name()) + " is part of " + Words.quoted(whole.task().name()));
    }

    private static String link(Task task, Task before) {
        return Words.quoted(task.name()) + " waits for " + Words.quoted(before.name());
    }

    private static String listed(List<String> links) {
        return links.size() == 1
                ? links.getFirst()
                : String.join(", ", links.subList(0, links.size() - 1)) + " and " + links.getLast();
    }
}
