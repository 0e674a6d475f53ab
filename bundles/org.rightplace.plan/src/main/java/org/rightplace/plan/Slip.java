package org.rightplace.plan;

import org.rightplace.model.Task;

/**
 * That a task moves because another does.
 *
 * @param task the task as it is planned
 * @param days by how many days it moves, more than none
 * @param before the days it is planned for
 * @param after the days it would have
 */
public record Slip(Task task, int days, Span before, Span after) {

    /** The task on the days it would have. */
    Task moved() {
        return DateEdits.on(task, after);
    }

    static Slip of(Task task, long days) {
        var before = Schedule.days(task).orElseThrow();
        return new Slip(task, (int) days, before, before.shifted(days));
    }
}
