package org.rightplace.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.exchange.sheet.BadCell;
import org.rightplace.exchange.sheet.Column;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.sheet.SheetRow;
import org.rightplace.model.Service;
import org.rightplace.model.Task;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * A row of a plan's file, by itself.
 *
 * @param row the row as it was read
 * @param name what is to be done
 * @param number its number in the outline, or empty
 * @param id its id in the system it was written from, or empty
 * @param milestone whether it is a milestone
 * @param start the first day, or {@code null}
 * @param finish the last day, or {@code null}
 * @param progress how much is done
 * @param waitsFor what it waits for, or empty if the file does not say
 * @param baselineStart the first day that was agreed, or {@code null}
 * @param baselineFinish the last day that was agreed, or {@code null}
 * @param service the id of the service, or empty
 */
record PlanRow(
        SheetRow row,
        String name,
        String number,
        String id,
        boolean milestone,
        LocalDate start,
        LocalDate finish,
        int progress,
        Optional<List<Links.Written>> waitsFor,
        LocalDate baselineStart,
        LocalDate baselineFinish,
        String service) {

    private static final int ALL = 100;

    long line() {
        return row.line();
    }

    /**
     * A task with what the row says of it; a column that the file leaves out says nothing.
     *
     * @param whole whether the task has parts, from which its dates and its progress follow
     */
    Task on(Task task, boolean whole) {
        var result = task.withName(name)
                .withMilestone(row.has(PlanSheet.MILESTONE) ? milestone && !whole : task.milestone())
                .withOwner(row.has(PlanSheet.OWNER) ? row.text(PlanSheet.OWNER) : task.owner())
                .withService(row.has(PlanSheet.SERVICE) ? service : task.service())
                .withNotes(row.has(PlanSheet.NOTES) ? row.text(PlanSheet.NOTES) : task.notes());
        if (whole) {
            return result;
        }
        var first = row.has(PlanSheet.START) ? start : task.start();
        var last = row.has(PlanSheet.FINISH) ? finish : task.finish();
        return result.withStart(first)
                .withFinish(result.milestone() ? first : last)
                .withProgress(row.has(PlanSheet.PROGRESS) ? progress : task.progress())
                .withBaselineStart(row.has(PlanSheet.BASELINE_START) ? baselineStart : task.baselineStart())
                .withBaselineFinish(row.has(PlanSheet.BASELINE_FINISH) ? baselineFinish : task.baselineFinish());
    }

    /** Reads rows one after the other, and remembers what must not come twice. */
    static final class Reader implements Sheet.Reader<PlanRow> {

        private final Snapshot snapshot;
        private final Map<String, Long> numbers = new HashMap<>();
        private final Map<String, Long> ids = new HashMap<>();

        Reader(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        /** Every number in the file, those of rejected rows included. */
        Set<String> numbers() {
            return numbers.keySet();
        }

        @Override
        public PlanRow read(SheetRow row) throws BadCell {
            var number = number(row);
            once(ids, row.text(PlanSheet.ID), PlanSheet.ID, row);
            var name = row.needed(PlanSheet.TASK).replaceAll("\\s+", " ");
            var milestone = row.yes(PlanSheet.MILESTONE);
            var start = row.date(PlanSheet.START).orElse(null);
            var finish = row.date(PlanSheet.FINISH).orElse(null);
            // A milestone may have its day in either column.
            if (milestone && start == null) {
                start = finish;
            }
            ordered(start, finish, "it finishes on %s, before it starts on %s.");
            var baselineStart = row.date(PlanSheet.BASELINE_START).orElse(null);
            var baselineFinish = row.date(PlanSheet.BASELINE_FINISH).orElse(null);
            ordered(baselineStart, baselineFinish, "its baseline finishes on %s, before it starts on %s.");
            return new PlanRow(
                    row, name, number, row.text(PlanSheet.ID), milestone, start, milestone ? start : finish,
                    row.number(PlanSheet.PROGRESS, 0, ALL).map(Math::round).map(Long::intValue).orElse(0), waitsFor(row),
                    baselineStart, baselineFinish, service(row.text(PlanSheet.SERVICE)));
        }

        private String number(SheetRow row) throws BadCell {
            // A spreadsheet may have taken 1.10 for a number and a trailing point for nothing.
            var number = row.text(PlanSheet.NUMBER).replaceAll("\\.$", "");
            if (!number.isEmpty() && !number.matches("\\d{1,6}(\\.\\d{1,6}){0,12}")) {
                throw new BadCell("“%s” in “%s” is no number of an outline. Write 2, or 2.1 for the first part of 2."
                        .formatted(number, PlanSheet.NUMBER.name()));
            }
            once(numbers, number, PlanSheet.NUMBER, row);
            return number;
        }

        private static void once(Map<String, Long> known, String value, Column column, SheetRow row) throws BadCell {
            var line = value.isEmpty() ? null : known.putIfAbsent(value, row.line());
            if (line != null) {
                throw new BadCell("“%s” in “%s” stands on line %d already. Give each task its own."
                        .formatted(value, column.name(), line));
            }
        }

        private static void ordered(LocalDate start, LocalDate finish, String wrong) throws BadCell {
            if (start != null && finish != null && finish.isBefore(start)) {
                throw new BadCell(wrong.formatted(Words.date(finish), Words.date(start)) + " Correct one of the two.");
            }
        }

        private static Optional<List<Links.Written>> waitsFor(SheetRow row) throws BadCell {
            try {
                return row.has(PlanSheet.WAITS_FOR) ? Optional.of(Links.parse(row.text(PlanSheet.WAITS_FOR))) : Optional.empty();
            } catch (EditRefused e) {
                throw new BadCell(e.getMessage());
            }
        }

        private String service(String name) throws BadCell {
            if (name.isEmpty() || snapshot.find(Service.class, name).isPresent()) {
                return name;
            }
            var found = Names.of(snapshot).meant(Names.Sort.SERVICE, name);
            if (found.isEmpty()) {
                throw new BadCell("“%s” is no service of this system. Correct the name, or add it to the catalogue first.".formatted(name));
            }
            if (found.size() > 1) {
                throw new BadCell("“%s” is the name of several services. Write the workstream of the one that is meant after it, in brackets."
                        .formatted(name));
            }
            return found.getFirst();
        }
    }
}
