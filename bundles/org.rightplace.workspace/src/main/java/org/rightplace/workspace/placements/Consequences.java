package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * What follows if a service is placed so: who does what then, which services of its area are elsewhere, and which staff
 * groups are named.
 *
 * @param service the service
 * @param functions every function with where it is held, in the order of the framework
 * @param together the other services of its area whose leading level is one of those this service would stand at
 * @param elsewhere the other services of its area that are placed, but lead at levels where this service would have no
 *     part
 * @param staff the staff groups that are named
 */
public record Consequences(
        Service service, List<Held> functions, List<Service> together, List<Elsewhere> elsewhere, List<Affected> staff) {

    /**
     * Who holds a function.
     *
     * @param function the function
     * @param now where it is held as the placement stands; empty if by nobody
     * @param then where it would be held; empty if by nobody
     */
    public record Held(CommissioningFunction function, Optional<Location> now, Optional<Location> then) {

        /** Whether it would change hands. */
        public boolean moves() {
            return !now.equals(then);
        }
    }

    /**
     * A service that is elsewhere.
     *
     * @param service the service
     * @param level the id of the level that leads it
     */
    public record Elsewhere(Service service, String level) {}

    /**
     * A staff group that is named.
     *
     * @param group the group
     * @param touched whether a function they do would change hands
     * @param changes the changes to their work that this service causes already
     */
    public record Affected(StaffGroup group, boolean touched, List<StaffChange> changes) {}

    public Consequences {
        functions = List.copyOf(functions);
        together = List.copyOf(together);
        elsewhere = List.copyOf(elsewhere);
        staff = List.copyOf(staff);
    }

    /** What follows from the placement as it stands; empty if the framework could not be read. */
    public static Optional<Consequences> now(Snapshot snapshot, Service service) {
        return of(snapshot, service, shares(snapshot, service));
    }

    /** What would follow if a service were placed so; empty if the framework could not be read. */
    public static Optional<Consequences> of(Snapshot snapshot, Service service, List<Share> trial) {
        return snapshot.framework().map(framework -> new Reading(snapshot, framework, service, trial).consequences());
    }

    /** The functions that would change hands. */
    public List<Held> moving() {
        return functions.stream().filter(Held::moves).toList();
    }

    /** The functions that nobody would hold. */
    public List<CommissioningFunction> nobody() {
        return functions.stream().filter(held -> held.then().isEmpty()).map(Held::function).toList();
    }

    private static List<Share> shares(Snapshot snapshot, Service service) {
        return snapshot.find(Placement.class, service.id()).map(Placement::shares).orElse(List.of());
    }

    private record Reading(Snapshot snapshot, Framework framework, Service service, List<Share> trial) {

        Consequences consequences() {
            var now = Allocation.of(framework, shares(snapshot, service));
            var then = Allocation.of(framework, trial);
            var functions = framework.functions().stream()
                    .map(function -> new Held(function, now.locationOf(function.id()), then.locationOf(function.id())))
                    .toList();
            var together = new ArrayList<Service>();
            var elsewhere = new ArrayList<Elsewhere>();
            neighbours(then.levels(), together, elsewhere);
            return new Consequences(service, functions, together, elsewhere, staff(functions));
        }

        private void neighbours(List<String> levels, List<Service> together, List<Elsewhere> elsewhere) {
            if (service.parent().isEmpty()) {
                return;
            }
            snapshot.lookup(Index.SERVICES_BY_PARENT, service.parent()).stream()
                    .filter(other -> other.kind() == ServiceKind.SERVICE && !other.id().equals(service.id()))
                    .sorted(Board.ORDER)
                    .forEach(other -> Allocation.of(framework, shares(snapshot, other)).leading().ifPresent(level -> {
                        if (levels.contains(level)) {
                            together.add(other);
                        } else {
                            elsewhere.add(new Elsewhere(other, level));
                        }
                    }));
        }

        private List<Affected> staff(List<Held> functions) {
            Map<String, List<StaffChange>> changes = snapshot.lookup(Index.CHANGES_BY_SERVICE, service.id()).stream()
                    .collect(Collectors.groupingBy(StaffChange::staffGroup, LinkedHashMap::new, Collectors.toList()));
            var groups = new LinkedHashMap<String, StaffGroup>();
            snapshot.lookup(Index.STAFF_BY_SERVICE, service.id()).forEach(group -> groups.put(group.id(), group));
            changes.keySet().forEach(id -> snapshot.find(StaffGroup.class, id).ifPresent(group -> groups.put(id, group)));
            return groups.values().stream()
                    .sorted(NameOrder.by(StaffGroup::name, StaffGroup::id))
                    .map(group -> new Affected(
                            group, touched(group, functions), changes.getOrDefault(group.id(), List.of())))
                    .toList();
        }

        private static boolean touched(StaffGroup group, List<Held> functions) {
            return functions.stream()
                    .filter(Held::moves)
                    .anyMatch(held -> group.function().isEmpty() || group.function().equals(held.function().id()));
        }
    }
}
