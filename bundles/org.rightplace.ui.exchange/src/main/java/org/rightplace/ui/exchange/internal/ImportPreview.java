package org.rightplace.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/**
 * What an import would make of a system, in figures.
 *
 * @param rows a row for every kind of thing that there will be, places by level from near to far
 */
record ImportPreview(List<Row> rows) {

    ImportPreview {
        rows = List.copyOf(rows);
    }

    /**
     * One kind of thing.
     *
     * @param name what several of them are called
     * @param added how many are new
     * @param changed how many change
     * @param total how many there will be
     */
    record Row(String name, long added, long changed, long total) {

        private boolean differs() {
            return added + changed > 0;
        }
    }

    /** What would become of one system to make it the other. */
    static ImportPreview between(Snapshot before, Snapshot after) {
        var rows = new ArrayList<Row>();
        for (var level : after.framework().map(Framework::levels).orElse(List.of())) {
            var row = row(
                    level.plural().isEmpty() ? level.name() : level.plural(),
                    before,
                    after,
                    Place.class,
                    place -> place.level().equals(level.id()));
            if (row.total() > 0) {
                rows.add(row);
            }
        }
        rows.add(row("Practices", before, after, Practice.class, practice -> true));
        rows.add(row("Organisations", before, after, Organisation.class, organisation -> true));
        var others = Stream.of(
                        row("Staff groups", before, after, StaffGroup.class, group -> true),
                        row("Tasks", before, after, Task.class, task -> true))
                .filter(Row::differs)
                .toList();
        // Whoever imports a list of staff does not ask about practices.
        if (!others.isEmpty() && rows.stream().noneMatch(Row::differs)) {
            rows.clear();
        }
        rows.addAll(others);
        return new ImportPreview(rows);
    }

    /** Whether nothing would change. */
    boolean changesNothing() {
        return rows.stream().noneMatch(Row::differs);
    }

    private static <E extends Entity> Row row(
            String name, Snapshot before, Snapshot after, Class<E> type, Predicate<E> counted) {
        long added = 0;
        long changed = 0;
        long total = 0;
        for (var entity : after.all(type)) {
            if (counted.test(entity)) {
                var was = before.find(type, entity.id());
                total++;
                added += was.isEmpty() ? 1 : 0;
                changed += was.isPresent() && !shown(was.get()).equals(shown(entity)) ? 1 : 0;
            }
        }
        return new Row(name, added, changed, total);
    }

    // Which file something comes from may change without anything else: that is no change to whoever looks at the system.
    private static Entity shown(Entity entity) {
        return switch (entity) {
            case Practice practice -> practice.withProvenance(null);
            case Place place -> place.withProvenance(null);
            case Organisation organisation -> organisation.withProvenance(null);
            default -> entity;
        };
    }
}
