package org.rightplace.chart;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Paints a swim-lane: the lanes, what passes along them, the marks of the steps, and the names of the steps below. */
final class SwimLanePainter {

    private static final double PAD = 12;
    private static final double NAMES_SHARE = 0.26;
    private static final double NAMES_GAP = 16;
    private static final double STEP_NAMES = 40;
    private static final double STEP_NAMES_TIGHT = 24;
    private static final double TOP_TIGHT = 4;
    private static final double NAME_LEAST = 16;
    private static final double DOT = 7;
    private static final double TOGETHER = 4;
    private static final double BADGE = 7.5;
    private static final double GAP = 8;
    private static final double HOW_ABOVE = 12;
    private static final double HOW_LEAST = 34;
    private static final double LINE = 2;
    private static final double GROUND = 0.85;
    private static final List<Double> DASH = List.of(4.0, 4.0);
    private static final TextStyle SMALL = TextStyle.SECONDARY.withSize(10.5);
    private static final TextStyle NUMBER = new TextStyle(10, true);
    private static final double DIGIT_FALL = 3.6;
    private static final double LEADING = 1.25;
    private static final String NOBODY = "nobody yet";

    private final SwimLane chart;
    private final Drawing drawing;
    private final Palette palette;
    private final Size size;
    private final double left;
    private final double column;
    private final boolean tight;
    private final double top;
    private final double stepNames;
    private final double lane;

    SwimLanePainter(SwimLane chart, Drawing drawing, Size size) {
        this.chart = chart;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.size = size;
        List<String> names = chart.lanes().stream().map(SwimLane.Lane::label).toList();
        double widest = Lines.width(drawing, names, TextStyle.BODY);
        left = PAD + Math.min(widest, size.width() * NAMES_SHARE) + NAMES_GAP;
        column = Math.max(1, size.width() - left - PAD) / Math.max(1, chart.steps().size());
        // Where there is little height, the lanes need it more than what stands above and below them.
        tight = laneBetween(PAD + HOW_ABOVE, STEP_NAMES) < NAME_LEAST;
        top = tight ? TOP_TIGHT : PAD + HOW_ABOVE;
        stepNames = tight ? STEP_NAMES_TIGHT : STEP_NAMES;
        lane = laneBetween(top, stepNames);
    }

    private double laneBetween(double above, double below) {
        return Math.max(1, size.height() - above - below) / Math.max(1, chart.lanes().size());
    }

    void paint() {
        for (int i = 0; i < chart.lanes().size(); i++) {
            lane(i);
        }
        chart.passages().forEach(this::passage);
        for (int i = 0; i < chart.steps().size(); i++) {
            int step = i;
            SwimLane.Step shown = chart.steps().get(i);
            Bounds box = new Bounds(x(i) - column / 2, 0, column, size.height());
            drawing.region(
                    new Region(shown.id(), new Shape.Rect(box, 4), shown.label(), chart.told(i)), () -> step(shown, step));
        }
        chart.passages().stream().filter(passage -> passage.handoff() > 0).forEach(this::badge);
    }

    private double x(int step) {
        return left + column * (step + 0.5);
    }

    private double y(int place) {
        return top + lane * (place + 0.5);
    }

    private void lane(int place) {
        SwimLane.Lane shown = chart.lanes().get(place);
        double y = y(place);
        drawing.draw(
                new Shape.Line(new Point(left - NAMES_GAP / 2, y), new Point(size.width() - PAD, y)),
                Paint.stroke(palette.line(), 1));
        TextStyle style = lane < NAME_LEAST ? SMALL : TextStyle.BODY;
        String name = Lines.clip(drawing, shown.label(), style, left - PAD - NAMES_GAP);
        drawing.text(name, new Point(PAD, y + 4), Anchor.START, style, palette.readable(color(place), palette.paper()));
    }

    private Color color(int place) {
        int level = chart.lanes().get(place).level();
        return level < 0 ? palette.second() : palette.level(level, chart.levels());
    }

    private void passage(SwimLane.Passage passage) {
        Stroke stroke = Stroke.of(passage.handoff() > 0 ? palette.warning() : palette.second(), LINE);
        boolean overGap = passage.to() - passage.from() > 1;
        for (Way way : ways(passage)) {
            drawing.draw(curve(passage, way), Paint.stroke(overGap ? stroke.dashed(DASH) : stroke));
        }
    }

    /** From a lane to a lane. */
    private record Way(int from, int to) {
        private int far() {
            return Math.abs(from - to);
        }
    }

    /** Everybody hands over to whoever is nearest, and takes over from whoever is. */
    private Set<Way> ways(SwimLane.Passage passage) {
        List<Integer> before = chart.steps().get(passage.from()).lanes();
        List<Integer> after = chart.steps().get(passage.to()).lanes();
        Set<Way> ways = new LinkedHashSet<>();
        before.forEach(from -> ways.add(nearest(after.stream().map(to -> new Way(from, to)).toList())));
        after.forEach(to -> ways.add(nearest(before.stream().map(from -> new Way(from, to)).toList())));
        return ways;
    }

    private static Way nearest(List<Way> ways) {
        return ways.stream().min(Comparator.comparingInt(Way::far)).orElseThrow();
    }

    private Shape curve(SwimLane.Passage passage, Way way) {
        Point from = new Point(x(passage.from()), y(way.from()));
        Point to = new Point(x(passage.to()), y(way.to()));
        if (way.far() == 0) {
            return new Shape.Line(from, to);
        }
        double middle = (from.x() + to.x()) / 2;
        return Shape.Path.from(from).curve(new Point(middle, from.y()), new Point(middle, to.y()), to).open();
    }

    /** The number of a handoff, halfway along its first way, so that it can be told by more than its colour. */
    private void badge(SwimLane.Passage passage) {
        Way way = ways(passage).stream().max(Comparator.comparingInt(Way::far)).orElseThrow();
        Point at = new Point((x(passage.from()) + x(passage.to())) / 2, (y(way.from()) + y(way.to())) / 2);
        drawing.draw(new Shape.Circle(at, BADGE), Paint.fill(palette.paper()).edged(palette.warning(), 1.5));
        drawing.text(
                Integer.toString(passage.handoff()),
                at.plus(0, DIGIT_FALL),
                Anchor.MIDDLE,
                NUMBER,
                palette.readable(palette.warning(), palette.paper()));
    }

    private void step(SwimLane.Step step, int place) {
        if (step.open()) {
            open(place);
        } else {
            marks(step, place);
        }
        double baseline = size.height() - stepNames + stepNames / 2;
        for (String line : Lines.wrap(drawing, step.label(), SMALL, column - 6, tight ? 1 : 2)) {
            drawing.text(line, new Point(x(place), baseline), Anchor.MIDDLE, SMALL, palette.second());
            baseline += SMALL.size() * LEADING;
        }
    }

    private void open(int place) {
        double from = top;
        double to = size.height() - stepNames;
        double middle = (from + to) / 2;
        Paint dashes = Paint.stroke(Stroke.of(palette.error(), 1).dashed(DASH));
        drawing.draw(new Shape.Line(new Point(x(place), from), new Point(x(place), middle - HOW_ABOVE)), dashes);
        drawing.draw(new Shape.Line(new Point(x(place), middle + HOW_ABOVE), new Point(x(place), to)), dashes);
        grounded(NOBODY, x(place), middle + 4, palette.readable(palette.error(), palette.paper()));
    }

    private void marks(SwimLane.Step step, int place) {
        double x = x(place);
        int first = step.lanes().getFirst();
        int last = step.lanes().getLast();
        if (last > first) {
            drawing.draw(
                    new Shape.Line(new Point(x, y(first)), new Point(x, y(last))), Paint.stroke(palette.ink(), TOGETHER));
        }
        for (int at : step.lanes()) {
            drawing.draw(new Shape.Circle(new Point(x, y(at)), DOT), Paint.fill(color(at)).edged(palette.paper(), LINE));
        }
        if (lane >= HOW_LEAST && !step.how().isEmpty()) {
            grounded(step.how(), x, y(first) - HOW_ABOVE, palette.second());
        }
    }

    /** Words on a ground that keeps the lines out of them. */
    private void grounded(String text, double x, double baseline, Color color) {
        String words = Lines.clip(drawing, text, SMALL, column - 2 * BADGE - GAP);
        TextSize room = drawing.measure(words, SMALL);
        Bounds ground = new Bounds(x - room.width() / 2 - 2, baseline - room.ascent(), room.width() + 4, room.height());
        drawing.draw(new Shape.Rect(ground, 2), Paint.fill(palette.paper(), GROUND));
        drawing.text(words, new Point(x, baseline), Anchor.MIDDLE, SMALL, color);
    }
}
