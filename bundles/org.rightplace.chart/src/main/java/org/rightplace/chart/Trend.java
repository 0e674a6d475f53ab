package org.rightplace.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How values have come on: a line for each series from day to day, over the named steps that values are measured in.
 * Lines are told apart by their strokes, their markers and the names at their ends as well as by colour.
 *
 * @param title what it shows
 * @param series what is followed, the most important first
 * @param steps the names of the values 0, 1, 2 and so on, from the foot of the picture up; two or more
 */
public record Trend(String title, List<Series> series, List<String> steps) implements Chart {


    /**
     * A value on a day.
     *
     * @param date the day
     * @param value the value, on the scale of the steps
     */
    public record Mark(LocalDate date, double value) {}

    /**
     * A line.
     *
     * @param name what it follows
     * @param marks its values, the earliest first
     * @param level the place of the level its colour is that of among {@code levels}, or {@link #NO_LEVEL}
     * @param levels how many levels there are
     */
    public record Series(String name, List<Mark> marks, int level, int levels) {

        /** The level of a series that is drawn in ink. */
        public static final int NO_LEVEL = -1;

        public Series {
            marks = List.copyOf(marks);
        }

        /** The last value; empty if there is none. */
        public OptionalDouble last() {
            return marks.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(marks.getLast().value());
        }
    }

    public Trend {
        series = List.copyOf(series);
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("A trend is measured in two or more steps, not " + steps.size() + ".");
        }
    }

    /** The days on which there is a value, the earliest first. */
    public List<LocalDate> dates() {
        return marks().map(Mark::date).distinct().sorted().toList();
    }

    private Stream<Mark> marks() {
        return series.stream().flatMap(one -> one.marks().stream());
    }

    @Override
    public Size preferredSize() {
        return new Size(480, 240);
    }

    @Override
    public String description() {
        String lines = series.stream().map(Trend::told).collect(Collectors.joining(" "));
        return lines + " 0 is " + steps.getFirst() + ", " + (steps.size() - 1) + " is " + steps.getLast() + ".";
    }

    private static String told(Series one) {
        return one.name() + ": "
                + (one.marks().isEmpty()
                        ? "nothing known"
                        : one.marks().stream()
                                .map(mark -> written(mark.value()) + " on " + day(mark.date()))
                                .collect(Collectors.joining(", ")))
                + ".";
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new TrendPainter(this, drawing, size).paint();
    }

    static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String day(LocalDate date) {
        return Dates.day(date);
    }
}
