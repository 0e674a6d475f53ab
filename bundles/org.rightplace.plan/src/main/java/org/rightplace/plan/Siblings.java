package org.rightplace.plan;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/** Puts tasks between their siblings-to-be, changing the positions of no others while there is room between. */
final class Siblings {

    private static final double LEAST_GAP = 1e-6;

    private Siblings() {}

    /**
     * The system with tasks put in a place.
     *
     * @param others the tasks they come among, in order and without them
     * @param index how many of the others come before them
     * @param moved the tasks, with everything but their positions as it is to be
     */
    static Snapshot placed(Snapshot snapshot, List<Task> others, int index, List<Task> moved) {
        double low = index == 0
                ? (others.isEmpty() ? 0 : others.getFirst().position() - moved.size() - 1)
                : others.get(index - 1).position();
        double high = index == others.size() ? low + moved.size() + 1 : others.get(index).position();
        double step = (high - low) / (moved.size() + 1);
        if (step < LEAST_GAP) {
            var all = new ArrayList<>(others);
            all.addAll(index, moved);
            return numbered(snapshot, all);
        }
        var result = new ArrayList<Task>();
        for (int i = 0; i < moved.size(); i++) {
            result.add(moved.get(i).withPosition(low + step * (i + 1)));
        }
        return snapshot.withAll(result);
    }

    private static Snapshot numbered(Snapshot snapshot, List<Task> tasks) {
        var result = new ArrayList<Task>();
        for (int i = 0; i < tasks.size(); i++) {
            result.add(tasks.get(i).withPosition(i + 1.0));
        }
        return snapshot.withAll(result);
    }
}
