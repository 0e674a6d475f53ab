package org.rightplace.ui.plan.internal;

import org.rightplace.plan.Item;

/**
 * A line of the plan, in the outline and in the picture alike.
 *
 * @param id the id of the task, or of what the line heads
 * @param label what it is called
 * @param workstream the workstream its tasks belong to
 * @param item the task, or {@code null} for a line that heads those of a workstream
 * @param depth how far it is indented
 * @param open whether what lies in it is shown
 */
record PlanLine(String id, String label, String workstream, Item item, int depth, boolean open) {

    /** Whether other lines lie in it. */
    boolean heads() {
        return item == null || item.summary();
    }

    /** The number before its name. */
    String number() {
        return item == null ? "" : item.number();
    }
}
