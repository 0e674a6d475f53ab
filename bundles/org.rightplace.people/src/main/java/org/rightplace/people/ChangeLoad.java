package org.rightplace.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * Which staff groups are hit by too many changes at once or one after another, whichever workstreams these come from.
 * Two changes are concurrent or successive if there are no more days between them than the framework's window; changes
 * without a date are left out.
 */
public final class ChangeLoad {

    /**
     * More changes to one group within the window than the framework puts up with.
     *
     * @param group the staff group
     * @param changes the changes, by date
     * @param certain whether some people are hit more than once whoever is chosen, because the parts of the group that
     *     the changes concern add up to more than the group
     */
    public record Crowding(StaffGroup group, List<StaffChange> changes, boolean certain) {

        public Crowding {
            changes = List.copyOf(changes);
        }

        /** The day of the first change. */
        public LocalDate first() {
            return changes.getFirst().date();
        }

        /** The day of the last change. */
        public LocalDate last() {
            return changes.getLast().date();
        }
    }

    private static final Derivation<ChangeLoad> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Framework.class, StaffGroup.class, StaffChange.class);
        }

        @Override
        public ChangeLoad compute(Snapshot snapshot) {
            return new ChangeLoad(snapshot);
        }
    };

    private static final double HAIR = 1e-6;

    private final Map<String, List<Crowding>> byGroup = new LinkedHashMap<>();

    private ChangeLoad(Snapshot snapshot) {
        var limits = snapshot.framework().map(Framework::limits).orElse(CheckLimits.USUAL);
        snapshot.all(StaffGroup.class).stream()
                .sorted(NameOrder.by(StaffGroup::name, StaffGroup::id))
                .forEach(group -> {
                    var crowded = crowded(group, dated(snapshot, group), limits);
                    if (!crowded.isEmpty()) {
                        byGroup.put(group.id(), crowded);
                    }
                });
    }

    /** The load in this system. */
    public static ChangeLoad of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    /** Everything that is too much, by the name of the group and then by date. */
    public List<Crowding> all() {
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    /** What is too much for one group, by date. */
    public List<Crowding> of(String staffGroupId) {
        return byGroup.getOrDefault(staffGroupId, List.of());
    }

    /** What is too much, and a workstream has a part in it. */
    public List<Crowding> causedBy(String workstreamId) {
        return all().stream()
                .filter(crowding -> crowding.changes().stream().anyMatch(change -> change.workstream().equals(workstreamId)))
                .toList();
    }

    private static List<StaffChange> dated(Snapshot snapshot, StaffGroup group) {
        return snapshot.lookup(Index.CHANGES_BY_STAFF_GROUP, group.id()).stream()
                .filter(change -> Objects.nonNull(change.date()))
                .sorted(Comparator.comparing(StaffChange::date).thenComparing(StaffChange::id))
                .toList();
    }

    // Each stretch is as long as the window allows, and none lies inside another.
    private static List<Crowding> crowded(StaffGroup group, List<StaffChange> changes, CheckLimits limits) {
        var crowded = new ArrayList<Crowding>();
        int last = -1;
        for (int first = 0; first < changes.size(); first++) {
            int end = first;
            while (end + 1 < changes.size()
                    && ChronoUnit.DAYS.between(changes.get(first).date(), changes.get(end + 1).date()) <= limits.changeWindow()) {
                end++;
            }
            if (end > last && end - first + 1 > limits.changesInWindow()) {
                var within = changes.subList(first, end + 1);
                crowded.add(new Crowding(group, within, overlap(group, within)));
            }
            last = Math.max(last, end);
        }
        return List.copyOf(crowded);
    }

    private static boolean overlap(StaffGroup group, List<StaffChange> changes) {
        double concerned = changes.stream()
                .mapToDouble(change -> change.wte() == null ? group.wte() : change.wte())
                .sum();
        // Parts such as 0.1 and 0.2 add up to a hair more than they do on paper.
        return concerned - group.wte() > HAIR;
    }
}
