package org.rightplace.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/**
 * What follows when tasks get other days: which others must slip, and by how much. Gaps are used up first, so a task
 * slips by no more than it must; none moves earlier.
 *
 * @param slips the tasks that must slip, in the order of their days; those that were moved themselves are not among them
 * @param endBefore the last day of the plan as it is
 * @param endAfter the last day of the plan as it would be
 */
public record KnockOn(List<Slip> slips, Optional<LocalDate> endBefore, Optional<LocalDate> endAfter) {

    public KnockOn {
        slips = List.copyOf(slips);
    }

    /**
     * What follows in the plan of a workstream and in what waits for it elsewhere.
     *
     * @param moved the new days of tasks without parts, by their ids
     * @param workstream the id of the workstream whose end is told; {@code null} for the end of everything
     */
    public static KnockOn of(Snapshot snapshot, Map<String, Span> moved, String workstream) {
        var network = Network.of(snapshot);
        Predicate<Task> scope = task -> workstream == null || task.workstream().equals(workstream);
        var begins = network.begins();
        var lengths = network.lengths();
        var early = network.forward(begins, lengths, Set.of());
        var fixed = new HashSet<Integer>();
        var planned = begins.clone();
        var changed = lengths.clone();
        moved.forEach((id, span) -> {
            int place = network.place(id);
            if (place >= 0) {
                var milestone = network.task(place).milestone();
                planned[place] = span.start().toEpochDay() + (milestone ? 1 : 0);
                changed[place] = milestone ? 0 : span.days();
                fixed.add(place);
            }
        });
        var after = network.forward(planned, changed, fixed);
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < after.length; i++) {
            if (!fixed.contains(i) && begins[i] > Network.NEVER && after[i] > early[i]) {
                slips.add(Slip.of(network.task(i), after[i] - early[i]));
            }
        }
        return ranked(slips, day(Schedule.end(network, early, lengths, scope)), day(Schedule.end(network, after, changed, scope)));
    }

    /**
     * What follows when tasks wait for others than before, while their own days stay as they are.
     *
     * @param before the system with the links as they were
     * @param after the same with other links
     * @param workstream as for {@link #of(Snapshot, Map, String)}
     */
    public static KnockOn ofLinks(Snapshot before, Snapshot after, String workstream) {
        Predicate<Task> scope = task -> workstream == null || task.workstream().equals(workstream);
        var was = Network.of(before);
        var is = Network.of(after);
        var early = was.forward(was.begins(), was.lengths(), Set.of());
        var late = is.forward(is.begins(), is.lengths(), Set.of());
        var planned = is.begins();
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < late.length; i++) {
            int place = was.place(is.task(i).id());
            long by = place < 0 ? 0 : late[i] - early[place];
            if (planned[i] > Network.NEVER && by > 0) {
                slips.add(Slip.of(is.task(i), by));
            }
        }
        return ranked(slips,
                day(Schedule.end(was, early, was.lengths(), scope)), day(Schedule.end(is, late, is.lengths(), scope)));
    }

    private static KnockOn ranked(List<Slip> slips, Optional<LocalDate> endBefore, Optional<LocalDate> endAfter) {
        slips.sort(Comparator.comparing((Slip slip) -> slip.before().start()).thenComparing(slip -> slip.task().id()));
        return new KnockOn(slips, endBefore, endAfter);
    }

    /**
     * What follows when a task, or all parts of one, slips by so many days.
     *
     * @param workstream as for {@link #of(Snapshot, Map, String)}
     */
    public static KnockOn ofSlip(Snapshot snapshot, Item item, int days, String workstream) {
        return of(snapshot, Moves.shifted(List.of(item), days), workstream);
    }

    /** By how many days the end of the plan moves; negative if it comes earlier. */
    public long endMoves() {
        return endBefore.isPresent() && endAfter.isPresent()
                ? ChronoUnit.DAYS.between(endBefore.get(), endAfter.get())
                : 0;
    }

    /** What follows, in a sentence. */
    public String words() {
        var others = switch (slips.size()) {
            case 0 -> "Nothing else slips";
            case 1 -> "“" + slips.getFirst().task().name() + "” slips by " + Words.days(slips.getFirst().days());
            default -> slips.size() + " tasks slip, the most by "
                    + Words.days(slips.stream().mapToInt(Slip::days).max().orElseThrow());
        };
        long moves = endMoves();
        var end = moves == 0 ? "the end stays" : "the end comes " + Words.days(Math.abs(moves)) + (moves > 0 ? " later" : " earlier");
        return others + "; " + end + ".";
    }

    private static Optional<LocalDate> day(long end) {
        return end == Network.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end - 1));
    }
}
