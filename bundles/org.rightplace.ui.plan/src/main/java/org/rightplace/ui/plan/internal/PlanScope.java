package org.rightplace.ui.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Item;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/**
 * Which tasks an editor shows.
 *
 * @param workstream the id of the workstream, or empty for every plan there is
 */
record PlanScope(Optional<String> workstream) {

    private static final String PROGRAMME = "programme";

    /** The lines that are shown, from the top down. */
    List<PlanLine> lines(Snapshot snapshot, Set<String> folded, String filter) {
        var lines = new ArrayList<PlanLine>();
        if (workstream.isPresent()) {
            Outline.of(snapshot, workstream.get()).roots().forEach(item -> add(lines, item, 0, folded, filter));
            return lines;
        }
        group(lines, snapshot, PROGRAMME, "The programme itself", "", folded, filter);
        for (var one : WorkstreamEdits.inOrder(snapshot)) {
            group(lines, snapshot, one.id(), one.name(), one.id(), folded, filter);
        }
        return lines;
    }

    private static void group(
            List<PlanLine> lines, Snapshot snapshot, String id, String name, String workstream, Set<String> folded, String filter) {
        var roots = Outline.of(snapshot, workstream).roots();
        if (roots.isEmpty()) {
            return;
        }
        var head = "head:" + id;
        var open = !folded.contains(head) || !filter.isEmpty();
        var inside = new ArrayList<PlanLine>();
        roots.forEach(item -> add(inside, item, 1, folded, filter));
        if (!inside.isEmpty()) {
            lines.add(new PlanLine(head, name, workstream, null, 0, open));
            if (open) {
                lines.addAll(inside);
            }
        }
    }

    private static void add(List<PlanLine> lines, Item item, int indent, Set<String> folded, String filter) {
        if (!filter.isEmpty() && item.subtree().noneMatch(one -> matches(one, filter))) {
            return;
        }
        var open = !folded.contains(item.id()) || !filter.isEmpty();
        lines.add(new PlanLine(item.id(), item.task().name(), item.task().workstream(), item, item.depth() + indent, open));
        if (open) {
            item.children().forEach(child -> add(lines, child, indent, folded, filter));
        }
    }

    private static boolean matches(Item item, String filter) {
        var words = (item.task().name() + " " + item.task().owner()).toLowerCase(Locale.ROOT);
        return List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(words::contains);
    }

    /** When the tasks can and must be done. */
    Schedule schedule(Snapshot snapshot) {
        return workstream.map(id -> Schedule.of(snapshot, id)).orElseGet(() -> Schedule.of(snapshot));
    }

    /** The workstream whose end is told, or {@code null} for the end of everything. */
    String measured() {
        return workstream.orElse(null);
    }

    /** Whether a task is among those shown. */
    boolean holds(Task task) {
        return workstream.isEmpty() || task.workstream().equals(workstream.get());
    }

    String name(Snapshot snapshot) {
        return workstream.map(id -> snapshot.find(Workstream.class, id).map(Workstream::name).orElse("")).orElse("Whole programme");
    }
}
