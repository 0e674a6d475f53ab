package org.rightplace.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Entity;
import org.rightplace.model.Task;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;

/**
 * The tasks without parts of a whole system, and what waits for what among them, in arrays: a pass over thousands costs
 * less than a frame, so that it can be made while somebody drags.
 *
 * <p>Time is counted in days since 1970. Work fills its days from the start of the first to the end of the last; a
 * milestone is the moment at which its day ends. A task without dates is taken to need one day.
 */
final class Network {

    /** The beginning of a task of which it is not known. */
    static final long NEVER = Long.MIN_VALUE / 4;

    private static final Derivation<Network> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Task.class);
        }

        @Override
        public Network compute(Snapshot snapshot) {
            return new Network(snapshot);
        }
    };

    /** That a task waits for another. Both are the places of tasks in the network. */
    record Edge(int task, int before, DependencyType type, int lag) {}

    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] begins;
    private final long[] lengths;
    private final List<Edge>[] into;
    private final int[] order;
    private final List<List<Task>> rings = new ArrayList<>();

    private Network(Snapshot snapshot) {
        for (var outline : Outline.all(snapshot)) {
            outline.items().stream().filter(item -> !item.summary()).forEach(item -> {
                places.put(item.id(), tasks.size());
                tasks.add(item.task());
            });
        }
        begins = new long[tasks.size()];
        lengths = new long[tasks.size()];
        for (int i = 0; i < tasks.size(); i++) {
            begins[i] = begin(tasks.get(i));
            lengths[i] = length(tasks.get(i));
        }
        into = edges(snapshot);
        order = sort();
    }

    static Network of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    int size() {
        return tasks.size();
    }

    Task task(int place) {
        return tasks.get(place);
    }

    /** The place of a task, or -1 if it has parts or is not there. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** When each task is planned to begin, or {@link #NEVER}. */
    long[] begins() {
        return begins.clone();
    }

    /** How many days each task takes. */
    long[] lengths() {
        return lengths.clone();
    }

    /** What a task waits for. */
    List<Edge> into(int place) {
        return into[place];
    }

    /** The rings in which tasks wait for each other, if any: each task waits for the next, and the last for the first. */
    List<List<Task>> rings() {
        return rings;
    }

    /** When an edge lets its task begin, given when the other does. */
    static long release(Edge edge, long before, long[] lengths) {
        long lag = edge.lag();
        return before + switch (edge.type()) {
            case FINISH_TO_START -> lengths[edge.before()] + lag;
            case START_TO_START -> lag;
            case FINISH_TO_FINISH -> lengths[edge.before()] + lag - lengths[edge.task()];
            case START_TO_FINISH -> lag - lengths[edge.task()];
        };
    }

    /**
     * When each task can begin at the earliest: not before it is planned to, and not before what it waits for lets it.
     *
     * @param fixed the tasks that begin when they are planned to, whatever they wait for
     */
    long[] forward(long[] planned, long[] lengths, Set<Integer> fixed) {
        var early = planned.clone();
        for (int task : order) {
            if (!fixed.contains(task)) {
                for (var edge : into[task]) {
                    long before = early[edge.before()];
                    if (before > NEVER) {
                        early[task] = Math.max(early[task], release(edge, before, lengths));
                    }
                }
            }
        }
        return early;
    }

    /**
     * When each task must begin at the latest so that no task begins later than it may.
     *
     * @param may when each may begin at the latest for its own sake
     */
    long[] backward(long[] may, long[] lengths) {
        var late = may.clone();
        for (int i = order.length - 1; i >= 0; i--) {
            int task = order[i];
            for (var edge : into[task]) {
                long distance = release(edge, 0, lengths);
                late[edge.before()] = Math.min(late[edge.before()], late[task] - distance);
            }
        }
        return late;
    }

    static long begin(Task task) {
        var day = task.start() != null ? task.start() : task.finish();
        if (day == null) {
            return NEVER;
        }
        return task.milestone() ? day.toEpochDay() + 1 : day.toEpochDay();
    }

    static long length(Task task) {
        if (task.milestone()) {
            return 0;
        }
        if (task.start() == null || task.finish() == null) {
            return 1;
        }
        return Math.max(1, task.finish().toEpochDay() - task.start().toEpochDay() + 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Edge>[] edges(Snapshot snapshot) {
        List<Edge>[] edges = new List[tasks.size()];
        Arrays.setAll(edges, i -> new ArrayList<>(2));
        for (var outline : Outline.all(snapshot)) {
            for (var item : outline.items()) {
                for (var dependency : item.task().waitsFor()) {
                    Outline.find(snapshot, dependency.task())
                            .filter(other -> other != item && !other.within(item) && !item.within(other))
                            .ifPresent(other -> connect(edges, item, other, dependency));
                }
            }
        }
        return edges;
    }

    /** What a task with parts waits for, each of its parts waits for; who waits for it waits for each of its parts. */
    private void connect(List<Edge>[] edges, Item item, Item other, Dependency dependency) {
        var type = dependency.type() == null ? DependencyType.FINISH_TO_START : dependency.type();
        item.leaves().mapToInt(leaf -> places.get(leaf.id())).forEach(task -> other.leaves()
                .mapToInt(leaf -> places.get(leaf.id()))
                .forEach(before -> edges[task].add(new Edge(task, before, type, dependency.lag()))));
    }

    /** What is waited for before what waits. Edges that close a ring, which only a damaged file has, are left out. */
    private int[] sort() {
        var sorted = new int[tasks.size()];
        var state = new byte[tasks.size()];
        var next = new int[tasks.size()];
        int count = 0;
        for (int root = 0; root < tasks.size(); root++) {
            var path = new ArrayDeque<Integer>();
            if (state[root] == 0) {
                path.push(root);
            }
            while (!path.isEmpty()) {
                int at = path.peek();
                state[at] = 1;
                if (next[at] == into[at].size()) {
                    state[at] = 2;
                    sorted[count++] = path.pop();
                } else {
                    int before = into[at].get(next[at]).before();
                    if (state[before] == 1) {
                        into[at].remove(next[at]);
                        rings.add(ring(path, before));
                    } else {
                        next[at]++;
                        if (state[before] == 0) {
                            path.push(before);
                        }
                    }
                }
            }
        }
        return sorted;
    }

    /** The part of a path, which is told from its end, that begins with a task. */
    private List<Task> ring(Iterable<Integer> path, int first) {
        var ring = new ArrayList<Task>();
        for (int at : path) {
            ring.add(tasks.get(at));
            if (at == first) {
                break;
            }
        }
        return ring.reversed();
    }
}
