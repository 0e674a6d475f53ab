package org.rightplace.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets the labels of a spider around a web whose centre is the origin. */
final class SpiderLabels {

    /** More numbers than these below one name can no longer be told apart. */
    static final int MOST_VALUES = 3;

    /** Between the rim and a label, as a part of the text's size. */
    private static final double GAP = 0.6;

    private static final double BETWEEN = 4;
    private static final double LEADING = 1.25;
    private static final double UPRIGHT = 0.1;
    private static final double NARROWEST = 24;
    private static final double ROUNDING = 0.01;

    private final Spider spider;
    private final Drawing drawing;
    private final Bounds area;
    private final TextStyle style;
    private final double lineHeight;
    private final double gap;
    private final List<List<SpiderLabel.Value>> values;

    SpiderLabels(Spider spider, Drawing drawing, Bounds area, TextStyle style) {
        this.spider = spider;
        this.drawing = drawing;
        this.area = area;
        this.style = style;
        this.lineHeight = style.size() * LEADING;
        this.gap = style.size() * GAP;
        this.values = new ArrayList<>();
        for (int axis = 0; axis < spider.axes().size(); axis++) {
            values.add(values(axis));
        }
    }

    /** Whether the labels have room around this web, whole and apart. */
    boolean fit(SpiderWeb web) {
        List<SpiderLabel> labels = around(web);
        Bounds whole = whole(labels, web.radius());
        return whole.height() <= area.height()
                && whole.x() + web.middle() >= -ROUNDING
                && whole.right() + web.middle() <= area.width() + ROUNDING
                && labels.stream().noneMatch(SpiderLabel::clipped)
                && apart(labels);
    }

    /** The labels around this web. */
    List<SpiderLabel> around(SpiderWeb web) {
        List<SpiderLabel> labels = new ArrayList<>();
        for (int axis = 0; axis < spider.axes().size(); axis++) {
            labels.add(label(axis, web));
        }
        spread(labels, Anchor.START);
        spread(labels, Anchor.END);
        return labels;
    }

    /** The rectangle around the web and its labels. */
    static Bounds whole(List<SpiderLabel> labels, double radius) {
        Bounds whole = labels.getFirst().box();
        Point origin = new Point(0, 0);
        for (int axis = 0; axis < labels.size(); axis++) {
            Point rim = origin.towards(360.0 * axis / labels.size(), radius);
            whole = whole.union(labels.get(axis).box()).union(new Bounds(rim.x(), rim.y(), 0, 0));
        }
        return whole;
    }

    private SpiderLabel label(int axis, SpiderWeb web) {
        double degrees = spider.angle(axis);
        Point tip = new Point(0, 0).towards(degrees, web.radius() + gap);
        double sine = Math.sin(Math.toRadians(degrees));
        Anchor anchor = Math.abs(sine) < UPRIGHT ? Anchor.MIDDLE : sine > 0 ? Anchor.START : Anchor.END;
        List<String> lines =
                Lines.wrap(drawing, spider.axes().get(axis).label(), style, room(anchor, tip, web), web.lines());
        double width = Math.max(
                Lines.width(drawing, lines, style), SpiderLabel.valuesWidth(values.get(axis)));
        double height = (lines.size() + (values.get(axis).isEmpty() ? 0 : 1)) * lineHeight;
        double x = switch (anchor) {
            case START -> tip.x();
            case MIDDLE -> tip.x() - width / 2;
            case END -> tip.x() - width;
        };
        double y = tip.y() - height / 2 - Math.cos(Math.toRadians(degrees)) * height / 2;
        return new SpiderLabel(
                lines, values.get(axis), anchor, new Bounds(x, y, width, height), lineHeight, style);
    }

    /** How wide a label may be: to the edge at the sides, and above and below only as far as the neighbours begin. */
    private double room(Anchor anchor, Point tip, SpiderWeb web) {
        double left = web.middle();
        double right = area.width() - web.middle();
        double room = switch (anchor) {
            case START -> right - tip.x();
            case END -> left + tip.x();
            case MIDDLE -> {
                double neighbour = (web.radius() + gap) * Math.sin(2 * Math.PI / Math.max(4, spider.axes().size()));
                yield 2 * Math.min(neighbour - BETWEEN, Math.min(left, right));
            }
        };
        return Math.max(NARROWEST, room);
    }

    /** Moves the labels of a side up or down, away from the middle, until none stands on its neighbour. */
    private static void spread(List<SpiderLabel> labels, Anchor side) {
        List<Integer> down = IntStream.range(0, labels.size())
                .filter(axis -> labels.get(axis).anchor() == side)
                .boxed()
                .sorted(Comparator.comparingDouble(axis -> labels.get(axis).box().centre().y()))
                .toList();
        int middle = down.size() / 2;
        for (int i = middle + 1; i < down.size(); i++) {
            double over = labels.get(down.get(i - 1)).box().bottom() + BETWEEN - labels.get(down.get(i)).box().y();
            push(labels, down.get(i), Math.max(0, over));
        }
        for (int i = middle - 1; i >= 0; i--) {
            double over = labels.get(down.get(i)).box().bottom() + BETWEEN - labels.get(down.get(i + 1)).box().y();
            push(labels, down.get(i), -Math.max(0, over));
        }
    }

    private static void push(List<SpiderLabel> labels, int axis, double by) {
        labels.set(axis, labels.get(axis).moved(new Point(0, by)));
    }

    private static boolean apart(List<SpiderLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).box().inset(-BETWEEN / 2).overlaps(labels.get(j).box())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The values below a name: one as a number in bold, several only while they can be told apart. */
    private List<SpiderLabel.Value> values(int axis) {
        List<SpiderLabel.Value> written = new ArrayList<>();
        if (spider.series().size() <= MOST_VALUES) {
            for (Spider.Series one : spider.series()) {
                written.add(value(one, axis));
            }
        }
        return written;
    }

    private SpiderLabel.Value value(Spider.Series one, int axis) {
        Palette palette = drawing.palette();
        boolean known = one.values().get(axis).isPresent();
        boolean first = one == spider.series().getFirst();
        TextStyle font = new TextStyle(style.size(), known && first);
        String text = known || spider.series().size() == 1 ? one.written(axis) : "\u2013";
        Color color = known ? palette.readable(spider.color(one, palette), palette.paper()) : palette.second();
        return new SpiderLabel.Value(text, font, color, drawing.measure(text, font).width());
    }
}
