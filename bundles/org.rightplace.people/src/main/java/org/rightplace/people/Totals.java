package org.rightplace.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Snapshot;

/** How many people changes concern, summed by something the changes or their groups have in common. */
public final class Totals {

    /** What to sum by. */
    public enum By {
        /** The id of the place they work for today. */
        PLACE,
        /** The id of the place they work for afterwards. */
        PLACE_AFTER,
        /** The pay band. */
        BAND,
        /** What the change does, as the name of the constant. */
        KIND,
        /** The month the change takes effect, as 2019-04. */
        MONTH,
        /** The id of the workstream the change comes from. */
        WORKSTREAM;

        private String key(StaffGroup group, StaffChange change) {
            return switch (this) {
                case PLACE -> group.place();
                case PLACE_AFTER -> change.placeAfter().isEmpty() ? group.place() : change.placeAfter();
                case BAND -> group.band();
                case KIND -> change.kind() == null ? "" : change.kind().name();
                case MONTH -> change.date() == null ? "" : month(change.date());
                case WORKSTREAM -> change.workstream();
            };
        }

        private static String month(LocalDate date) {
            return "%04d-%02d".formatted(date.getYear(), date.getMonthValue());
        }
    }

    /**
     * A sum.
     *
     * @param groups how many staff groups
     * @param changes how many changes
     * @param wte the whole-time equivalents that the changes concern; whoever is changed twice counts twice
     */
    public record Line(int groups, int changes, double wte) {}

    private Totals() {}

    /** The sums by key, in the order of the keys; what says nothing on it is under the empty key. */
    public static Map<String, Line> of(Snapshot snapshot, Collection<StaffChange> changes, By by) {
        var lines = new TreeMap<String, Line>();
        var groups = new TreeMap<String, Set<String>>();
        for (var change : changes) {
            snapshot.find(StaffGroup.class, change.staffGroup()).ifPresent(group -> {
                var key = by.key(group, change);
                groups.computeIfAbsent(key, none -> new HashSet<>()).add(group.id());
                var so = lines.getOrDefault(key, new Line(0, 0, 0));
                double wte = change.wte() == null ? group.wte() : change.wte();
                lines.put(key, new Line(groups.get(key).size(), so.changes() + 1, so.wte() + wte));
            });
        }
        return lines;
    }

    /** The changes that come from a workstream; all of them for the empty id. */
    public static List<StaffChange> from(Snapshot snapshot, String workstreamId) {
        return snapshot.all(StaffChange.class).stream()
                .filter(change -> workstreamId.isEmpty() || change.workstream().equals(workstreamId))
                .toList();
    }
}
