package org.rightplace.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** What can be done to the days of tasks, and to those that were agreed. */
public final class DateEdits {

    private final Snapshot now;

    private DateEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names tasks have now.
     *
     * @param now the system that the user is looking at
     */
    public static DateEdits on(Snapshot now) {
        return new DateEdits(now);
    }

    /**
     * Gives a task its days, or takes them away, and leaves everything else as it is.
     *
     * @param start the first day, or {@code null}
     * @param finish the last day, or {@code null}; for a milestone the start counts
     */
    public Edit dates(String id, LocalDate start, LocalDate finish) {
        return Edit.of("Change the dates of " + named(id), snapshot -> {
            Found.withoutParts(snapshot, id, "Its dates follow from those of its parts.");
            var task = Found.task(snapshot, id);
            var last = task.milestone() ? start : finish;
            Found.ordered(start, last);
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
                Found.withoutParts(snapshot, id, "Its dates follow from those of its parts.");
                changed.add(on(Found.task(snapshot, id), span));
            });
            if (push) {
                KnockOn.of(snapshot, moved, null).slips().stream().map(Slip::moved).forEach(changed::add);
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
                    .map(Slip::moved)
                    .toList();
            return snapshot.withAll(changed);
        });
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

    private String named(String id) {
        return Words.named(now, id);
    }

    static Task on(Task task, Span span) {
        return task.withStart(span.start()).withFinish(task.milestone() ? span.start() : span.finish());
    }
}
