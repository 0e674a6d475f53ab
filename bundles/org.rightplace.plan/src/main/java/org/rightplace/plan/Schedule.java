package org.rightplace.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/**
 * When the tasks of a plan can and must be done.
 *
 * <p>The rule. Every calendar day counts, weekends included. Work fills its days from the start of the first to the end
 * of the last, and a milestone is the moment at which its day ends: what waits for work that finishes on Tuesday starts
 * on Wednesday, but a milestone that waits for it can be on Tuesday. A lag counts days from there. A task's
 * <em>earliest</em> dates are not before its planned ones, and not before what it waits for allows (forward pass); its
 * <em>latest</em> dates are the last that do not move the end of the plan (backward pass). The <em>slack</em> between
 * the two is how many days it can slip without anybody noticing at the end. Tasks with no slack are <em>critical</em>.
 *
 * <p>A task with parts takes its dates from them. What it waits for, each of its parts waits for; what waits for it
 * waits for each of its parts. What a task of another workstream makes wait is counted, wherever it is.
 */
public final class Schedule {

    private final Network network;
    private final long[] lengths;
    private final long[] early;
    private final long[] late;
    private final long end;
    private final Predicate<Task> scope;

    private Schedule(Snapshot snapshot, Predicate<Task> scope) {
        this.scope = scope;
        network = Network.of(snapshot);
        lengths = network.lengths();
        early = network.forward(network.begins(), lengths, Set.of());
        end = end(network, early, lengths, scope);
        var may = new long[early.length];
        for (int i = 0; i < may.length; i++) {
            may[i] = known(i) && scope.test(network.task(i)) ? end - lengths[i] : Long.MAX_VALUE / 4;
        }
        late = network.backward(may, lengths);
    }

    /** The schedule of everything there is, to the end of the last task of all. */
    public static Schedule of(Snapshot snapshot) {
        return new Schedule(snapshot, task -> true);
    }

    /**
     * The schedule of a workstream, to the end of its last task.
     *
     * @param workstream the id of the workstream, or empty for the programme's own tasks
     */
    public static Schedule of(Snapshot snapshot, String workstream) {
        return new Schedule(snapshot, task -> task.workstream().equals(workstream));
    }

    static long end(Network network, long[] early, long[] lengths, Predicate<Task> scope) {
        long end = Network.NEVER;
        for (int i = 0; i < early.length; i++) {
            if (early[i] > Network.NEVER && scope.test(network.task(i))) {
                end = Math.max(end, early[i] + lengths[i]);
            }
        }
        return end;
    }

    /** The last day of the plan, if any task has a day. */
    public Optional<LocalDate> finish() {
        return end == Network.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end - 1));
    }

    /** The days a task is planned for; of one with parts, those from the first to the last of them. */
    public static Optional<Span> planned(Item item) {
        return rolledUp(item, leaf -> days(leaf.task()));
    }

    /** The days the agreed plan had for a task; of one with parts, those from the first to the last of them. */
    public static Optional<Span> baseline(Item item) {
        return rolledUp(item, leaf -> span(leaf.task().baselineStart(), leaf.task().baselineFinish()));
    }

    /** How much of a task is done, in per cent; of one with parts, in proportion to their days. */
    public static int progress(Item item) {
        if (!item.summary()) {
            return item.task().progress();
        }
        double done = 0;
        double all = 0;
        for (var leaf : item.leaves().toList()) {
            long days = days(leaf.task()).map(Span::days).orElse(1L);
            done += days * (double) leaf.task().progress();
            all += days;
        }
        // Rounded down, so that what is not all done never says so.
        return (int) (done / all);
    }

    /** By how many days a task finishes later than was agreed; negative if earlier, empty if nothing was agreed. */
    public static OptionalInt late(Item item) {
        var planned = planned(item);
        var baseline = baseline(item);
        return planned.isPresent() && baseline.isPresent()
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(baseline.get().finish(), planned.get().finish()))
                : OptionalInt.empty();
    }

    /** The earliest days a task can have. */
    public Optional<Span> earliest(Item item) {
        return rolledUp(item, leaf -> span(network.place(leaf.id()), early));
    }

    /** The latest days a task can have without moving the end of the plan; empty if it does not bear on that. */
    public Optional<Span> latest(Item item) {
        return rolledUp(item, leaf -> slack(leaf.id()).isPresent() ? span(network.place(leaf.id()), late) : Optional.empty());
    }

    /** How many days a task can slip without moving the end of the plan; empty if it does not bear on that. */
    public OptionalInt slack(Item item) {
        return item.leaves().flatMapToInt(leaf -> slack(leaf.id()).stream()).min();
    }

    /** Whether a task has no slack; of one with parts, whether any of them has none. */
    public boolean critical(Item item) {
        return slack(item).equals(OptionalInt.of(0));
    }

    /** The tasks without slack, in the order in which they can begin: a day lost on any of them is lost at the end. */
    public List<Task> criticalPath() {
        return IntStream.range(0, network.size())
                .filter(place -> scope.test(network.task(place)) && slack(place).equals(OptionalInt.of(0)))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(place -> early[place]).thenComparing(place -> place))
                .map(network::task)
                .toList();
    }

    /** Whether a day lost on what a task waits for is lost on the task, and on both at the end. */
    public boolean critical(Item item, Item other) {
        if (!critical(item) || !critical(other)) {
            return false;
        }
        var before = other.leaves().map(leaf -> network.place(leaf.id())).collect(Collectors.toSet());
        return item.leaves().mapToInt(leaf -> network.place(leaf.id())).anyMatch(task -> slack(task).equals(OptionalInt.of(0))
                && network.into(task).stream().anyMatch(edge -> before.contains(edge.before())
                        && slack(edge.before()).equals(OptionalInt.of(0))
                        && Network.release(edge, early[edge.before()], lengths) == early[task]));
    }

    /**
     * The tasks that are planned before the days of what they wait for allow, each with the first days it could have when
     * all are put right.
     */
    public List<Slip> tooEarly() {
        var planned = network.begins();
        return behind().stream()
                .filter(slip -> {
                    int place = network.place(slip.task().id());
                    return network.into(place).stream().anyMatch(edge -> planned[edge.before()] > Network.NEVER
                            && Network.release(edge, planned[edge.before()], lengths) > planned[place]);
                })
                .toList();
    }

    /** The tasks that have to move for all to come after what they wait for. */
    List<Slip> behind() {
        var planned = network.begins();
        var result = new ArrayList<Slip>();
        for (int i = 0; i < planned.length; i++) {
            if (planned[i] > Network.NEVER && early[i] > planned[i] && scope.test(network.task(i))) {
                result.add(Slip.of(network.task(i), early[i] - planned[i]));
            }
        }
        return result;
    }

    private boolean known(int place) {
        return early[place] > Network.NEVER;
    }

    private OptionalInt slack(String id) {
        int place = network.place(id);
        return place < 0 ? OptionalInt.empty() : slack(place);
    }

    private OptionalInt slack(int place) {
        long slack = late[place] - early[place];
        return known(place) && slack < Integer.MAX_VALUE ? OptionalInt.of((int) slack) : OptionalInt.empty();
    }

    private Optional<Span> span(int place, long[] begins) {
        if (place < 0 || !known(place)) {
            return Optional.empty();
        }
        long begin = begins[place] - (lengths[place] == 0 ? 1 : 0);
        return Optional.of(new Span(
                LocalDate.ofEpochDay(begin), LocalDate.ofEpochDay(begin + Math.max(1, lengths[place]) - 1)));
    }

    private static Optional<Span> rolledUp(Item item, Function<Item, Optional<Span>> days) {
        return item.leaves().flatMap(leaf -> days.apply(leaf).stream()).reduce(Span::union);
    }

    /** The days a task without parts is planned for. A day that is missing is taken to be the other. */
    static Optional<Span> days(Task task) {
        return task.milestone() && task.start() != null ? span(task.start(), task.start()) : span(task.start(), task.finish());
    }

    private static Optional<Span> span(LocalDate start, LocalDate finish) {
        if (start == null && finish == null) {
            return Optional.empty();
        }
        var first = start == null ? finish : start;
        var last = finish == null || finish.isBefore(first) ? first : finish;
        return Optional.of(new Span(first, last));
    }
}
