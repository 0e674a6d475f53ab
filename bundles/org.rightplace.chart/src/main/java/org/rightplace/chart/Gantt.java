package org.rightplace.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as bars along a line of time, one below the other, with what waits for what.
 *
 * @param title what it shows
 * @param rows the tasks, from the top down
 * @param links what waits for what
 * @param levels the levels that rows name by their place in this list, near to far
 * @param today the day that is marked as today, or {@code null} for none
 */
public record Gantt(String title, List<Row> rows, List<Link> links, List<LevelMark> levels, LocalDate today)
        implements Chart {

    private static final int TOLD = 40;

    /** What a row is. */
    public enum Kind {
        /** Work, drawn as a bar. */
        TASK,
        /** Work that has parts, drawn as a bracket over them. */
        SUMMARY,
        /** A day to be reached, drawn as a diamond. */
        MILESTONE,
        /** A head over the rows below it, with nothing in time. */
        GROUP
    }

    /** Which end of a task a link leaves or reaches. */
    public enum End {
        /** Where it starts. */
        START,
        /** Where it finishes. */
        FINISH
    }

    /**
     * A task.
     *
     * @param id what its region is named after; unique among the rows
     * @param label its name
     * @param depth how many tasks it lies in, one inside the other
     * @param kind what it is
     * @param start its first day, or {@code null} if it has none
     * @param finish its last day, included, or {@code null} if it has none
     * @param baselineStart the first day that was agreed, or {@code null}
     * @param baselineFinish the last day that was agreed, or {@code null}
     * @param progress how much is done, 0 to 100
     * @param level the place of its level among the levels, or -1 for none
     * @param critical whether a day lost on it is lost at the end
     * @param note what stands behind its bar, such as who owns it; may be empty
     * @param words everything about it in words, for those who cannot see it
     */
    public record Row(
            String id,
            String label,
            int depth,
            Kind kind,
            LocalDate start,
            LocalDate finish,
            LocalDate baselineStart,
            LocalDate baselineFinish,
            int progress,
            int level,
            boolean critical,
            String note,
            String words) {

        public Row {
            if ((start == null) != (finish == null) || (baselineStart == null) != (baselineFinish == null)) {
                throw new IllegalArgumentException("The days of " + label + " need a first and a last, or neither.");
            }
            progress = Math.clamp(progress, 0, 100);
        }

        /** Whether there is anything to draw in time. */
        public boolean dated() {
            return start != null;
        }

        /** The same row on other days. */
        public Row on(LocalDate first, LocalDate last) {
            return new Row(id, label, depth, kind, first, last, baselineStart, baselineFinish, progress, level, critical, note, words);
        }
    }

    /**
     * That one task waits for another.
     *
     * @param from the row of the one that is waited for
     * @param leaves the end of it that is waited for
     * @param to the row of the one that waits
     * @param reaches the end of it that waits
     * @param critical whether a day lost on the one is lost on the other and at the end
     */
    public record Link(String from, End leaves, String to, End reaches, boolean critical) {}

    public Gantt {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
        levels = List.copyOf(levels);
    }

    /** The first and the last day that anything is drawn on, or empty if no row has a day. */
    public Optional<List<LocalDate>> days() {
        LocalDate first = null;
        LocalDate last = null;
        for (Row row : rows) {
            first = earlier(first, earlier(row.start(), row.baselineStart()));
            last = later(last, later(row.finish(), row.baselineFinish()));
        }
        return first == null ? Optional.empty() : Optional.of(List.of(first, last));
    }

    /** Where each row stands, by its id. */
    public Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).id(), i);
        }
        return indexes;
    }

    @Override
    public Size preferredSize() {
        return new Size(960, GanttSheet.height(rows.size()));
    }

    @Override
    public String description() {
        StringBuilder words = new StringBuilder();
        days().ifPresent(days -> words.append("From ").append(Dates.day(days.getFirst())).append(" to ")
                .append(Dates.day(days.getLast())).append('.'));
        rows.stream().limit(TOLD).forEach(row -> words.append(words.isEmpty() ? "" : " ").append(row.label())
                .append(row.words().isEmpty() ? "." : ": " + row.words()));
        int more = rows.size() - TOLD;
        return more > 0 ? words.append(" And ").append(more).append(" more.").toString() : words.toString();
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new GanttSheet(this, drawing, size).paint();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
