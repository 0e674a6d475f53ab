package org.rightplace.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A spider diagram: one axis for each domain, near the centre for local and near the rim for at scale, over rings that
 * show which level a score points to. Several series lie over one another, told apart by line and marker as well as by
 * colour.
 *
 * @param title what it shows
 * @param axes the domains, three to twelve, clockwise from the top
 * @param series what is compared, the most important first
 * @param bands the rings; they are put in order from the centre outwards
 * @param levels the levels the bands and series name by their place in this list, near to far
 * @param caption a sentence below the picture; may be empty
 * @param meaning what the centre and the rim stand for, in a sentence; if empty, close to home and at scale
 * @param spread between which scores the first series is spread on each axis, by the id of the axis; drawn as bars on the
 *     axes
 */
public record Spider(
        String title,
        List<Axis> axes,
        List<Series> series,
        List<Band> bands,
        List<LevelMark> levels,
        String caption,
        String meaning,
        Map<String, Spread> spread)
        implements Chart {

    private static final double DEFAULT_RIM = 5;

    /**
     * A domain.
     *
     * @param id what a region of the drawing is named after
     * @param label its name
     */
    public record Axis(String id, String label) {}

    /**
     * A ring.
     *
     * @param low where it begins
     * @param high where it ends
     * @param level the place of its level in the spider's levels, or {@link #NO_LEVEL} for a plain ring
     */
    public record Band(double low, double high, int level) {

        /** The level of a ring that stands for none. */
        public static final int NO_LEVEL = -1;
    }

    /**
     * Between which scores something is spread.
     *
     * @param low the lower score
     * @param high the higher score
     */
    public record Spread(double low, double high) {}

    /**
     * The scores of one thing.
     *
     * @param name what was scored
     * @param values its score on each axis, in their order; empty where there is none
     * @param level the place in the spider's levels of the one its total points to, or {@link #NO_LEVEL}
     */
    public record Series(String name, List<OptionalDouble> values, int level) {

        /** The level of a series whose total is not known. */
        public static final int NO_LEVEL = -1;

        public Series {
            values = List.copyOf(values);
        }

        /** A series whose scores are numbers, or {@code null} where there is none. */
        public static Series of(String name, int level, Double... values) {
            List<OptionalDouble> scores = new ArrayList<>();
            for (Double value : values) {
                scores.add(value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
            }
            return new Series(name, scores, level);
        }

        /** How the score on an axis is written. */
        String written(int axis) {
            OptionalDouble value = values.get(axis);
            return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "not known";
        }
    }

    /** A spider without a spread. */
    public Spider(
            String title,
            List<Axis> axes,
            List<Series> series,
            List<Band> bands,
            List<LevelMark> levels,
            String caption,
            String meaning) {
        this(title, axes, series, bands, levels, caption, meaning, Map.of());
    }

    /** A spider of levels: the centre is close to home, the rim is at scale. */
    public Spider(
            String title, List<Axis> axes, List<Series> series, List<Band> bands, List<LevelMark> levels, String caption) {
        this(title, axes, series, bands, levels, caption, "");
    }

    public Spider {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        bands = bands.stream().sorted(Comparator.comparingDouble(Band::low)).toList();
        levels = List.copyOf(levels);
        spread = Map.copyOf(spread);
        if (axes.size() < 3 || axes.size() > 12) {
            throw new IllegalArgumentException("A spider has three to twelve axes, not " + axes.size() + ".");
        }
        for (Series one : series) {
            checkValues(one, axes.size());
            checkLevel(one.level(), Series.NO_LEVEL, levels.size());
        }
        for (Band band : bands) {
            checkLevel(band.level(), Band.NO_LEVEL, levels.size());
        }
    }

    private static void checkValues(Series one, int axes) {
        if (one.values().size() != axes) {
            throw new IllegalArgumentException("The series " + one.name() + " has " + one.values().size()
                    + " values where the spider has " + axes + " axes.");
        }
    }

    private static void checkLevel(int level, int least, int levels) {
        if (level < least || level >= levels) {
            throw new IllegalArgumentException("There is no level " + level + " among " + levels + ".");
        }
    }

    /** The same with bars on the axes that show between which scores the first series is spread. */
    public Spider withSpread(Map<String, Spread> shown) {
        return new Spider(title, axes, series, bands, levels, caption, meaning, shown);
    }

    /** The score at the rim; the centre is nothing. */
    public double rim() {
        double highest = bands.stream().mapToDouble(Band::high).max().orElse(DEFAULT_RIM);
        return highest > 0 ? highest : DEFAULT_RIM;
    }

    @Override
    public Size preferredSize() {
        return new Size(440, series.size() > 1 ? 420 : 380);
    }

    @Override
    public String description() {
        String scores = series.stream().map(this::described).collect(Collectors.joining(" "));
        return scores + " " + spreads() + (meaning.isEmpty()
                ? "The centre, 0, is closest to home; the rim, " + SvgDrawing.number(rim()) + ", is at scale."
                : meaning);
    }

    private String spreads() {
        var spreads = axes.stream()
                .filter(axis -> spread.containsKey(axis.id()))
                .map(axis -> "%s %s to %s".formatted(
                        axis.label(),
                        SvgDrawing.number(spread.get(axis.id()).low()),
                        SvgDrawing.number(spread.get(axis.id()).high())))
                .collect(Collectors.joining(", "));
        return spreads.isEmpty() ? "" : "Spread: " + spreads + ". ";
    }

    private String described(Series one) {
        String values = IntStream.range(0, axes.size())
                .mapToObj(axis -> axes.get(axis).label() + " " + one.written(axis))
                .collect(Collectors.joining(", "));
        String level = one.level() < 0 ? "" : " (" + levels.get(one.level()).name() + ")";
        return one.name() + level + ": " + values + ".";
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new SpiderPainter(this, drawing, SpiderLayout.of(this, drawing, size)).paint();
    }

    /** The colour of a series: its level's, or the second ink where it has none. */
    Color color(Series one, Palette palette) {
        return one.level() < 0 ? palette.second() : palette.level(one.level(), levels.size());
    }

    /** The direction of an axis, in degrees clockwise from straight up. */
    double angle(int axis) {
        return 360.0 * axis / axes.size();
    }
}
