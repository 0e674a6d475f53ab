package org.rightplace.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * How many whole-time equivalents work for each place today, and after the changes. The changes to a group are taken in
 * the order of their dates, those without a date last. A change to part of a group takes the people it concerns from
 * where the group works today while any are left there, and then from where others of the group have gone.
 */
public final class PlaceBalance {

    /**
     * A place before and after.
     *
     * @param before whole-time equivalents today
     * @param after whole-time equivalents after the changes
     */
    public record Line(double before, double after) {

        /** How many more there are afterwards. */
        public double difference() {
            return after - before;
        }
    }

    private static final Comparator<StaffChange> IN_TURN = Comparator.comparing(
                    StaffChange::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StaffChange::id);

    private final Map<String, Double> before = new HashMap<>();
    private final Map<String, Double> after = new HashMap<>();

    private PlaceBalance(Snapshot snapshot, LocalDate until) {
        for (var group : snapshot.all(StaffGroup.class)) {
            var changes = snapshot.lookup(Index.CHANGES_BY_STAFF_GROUP, group.id()).stream()
                    .filter(change -> until == null || change.date() != null && !change.date().isAfter(until))
                    .sorted(IN_TURN)
                    .toList();
            count(group, changes, snapshot.lookup(Index.CHANGES_BY_STAFF_GROUP, group.id()));
        }
    }

    /** Before and after all changes. */
    public static PlaceBalance of(Snapshot snapshot) {
        return new PlaceBalance(snapshot, null);
    }

    /** Before, and on a day, with the changes that have taken effect by then. */
    public static PlaceBalance on(Snapshot snapshot, LocalDate day) {
        return new PlaceBalance(snapshot, day);
    }

    /** Before and after by the id of the place; people who work for no place are under the empty id. */
    public Map<String, Line> lines() {
        var lines = new LinkedHashMap<String, Line>();
        before.keySet().forEach(place -> lines.put(place, line(place)));
        after.keySet().forEach(place -> lines.putIfAbsent(place, line(place)));
        return lines;
    }

    /** Everybody, before and after. */
    public Line total() {
        return new Line(sum(before), sum(after));
    }

    private Line line(String place) {
        return new Line(before.getOrDefault(place, 0.0), after.getOrDefault(place, 0.0));
    }

    // Posts that are new are part of the group's size, and yet nobody is in them today.
    private void count(StaffGroup group, List<StaffChange> changes, List<StaffChange> ever) {
        double unfilled = Math.min(
                group.wte(),
                ever.stream().filter(change -> change.kind() == ChangeKind.NEW).mapToDouble(change -> size(group, change)).sum());
        before.merge(group.place(), group.wte() - unfilled, Double::sum);
        var where = new LinkedHashMap<String, Double>();
        where.put(group.place(), group.wte() - unfilled);
        for (var change : changes) {
            apply(group, change, where);
        }
        where.forEach((place, wte) -> after.merge(place, wte, Double::sum));
    }

    private static void apply(StaffGroup group, StaffChange change, Map<String, Double> where) {
        var target = change.placeAfter().isEmpty() ? group.place() : change.placeAfter();
        if (change.kind() == ChangeKind.NEW) {
            where.merge(target, size(group, change), Double::sum);
        } else if (change.kind() == ChangeKind.ENDS) {
            take(group, size(group, change), where, "");
        } else if (!change.placeAfter().isEmpty()) {
            where.merge(target, take(group, size(group, change), where, target), Double::sum);
        }
    }

    // Those who are where the others are going need not go anywhere.
    private static double take(StaffGroup group, double wanted, Map<String, Double> where, String target) {
        double left = wanted;
        var sources = where.keySet().stream()
                .filter(place -> target.isEmpty() || !place.equals(target))
                .sorted(Comparator.comparing((String place) -> !place.equals(group.place())).thenComparing(place -> place))
                .toList();
        for (var place : sources) {
            double taken = Math.min(left, where.get(place));
            where.put(place, where.get(place) - taken);
            left -= taken;
        }
        return wanted - left;
    }

    private static double size(StaffGroup group, StaffChange change) {
        return change.wte() == null ? group.wte() : Math.min(change.wte(), group.wte());
    }

    private static double sum(Map<String, Double> amounts) {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
