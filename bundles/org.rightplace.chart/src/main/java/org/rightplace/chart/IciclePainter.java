package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** Paints an icicle: the trail to the node shown in narrow strips, and that node and all below it in even columns. */
final class IciclePainter {

    private static final double STRIP = 22;
    private static final double HEAD = 22;
    private static final double EDGE = 3;
    private static final double PAD = 8;
    private static final double LEAST_FOR_TEXT = 13;
    private static final double LEAST_FOR_NUMBER = 30;
    private static final double WIDE_ENOUGH = 46;

    private final Icicle icicle;
    private final Drawing drawing;
    private final Palette palette;
    private final List<Icicle.Node> trail;
    private final IcicleColumns columns;
    private final double top;
    private final Size size;

    IciclePainter(Icicle icicle, Drawing drawing, Size size) {
        this.icicle = icicle;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.size = size;
        this.trail = icicle.trail();
        this.columns = new IcicleColumns(trail.getLast(), (trail.size() - 1) * STRIP, size.width());
        this.top = columns.named() ? HEAD : 0;
    }

    void paint() {
        for (int i = 0; i < trail.size() - 1; i++) {
            strip(trail.get(i), i * STRIP);
        }
        heads();
        node(trail.getLast(), 0, top, size.height() - top);
    }

    /** A node on the trail: too narrow for its name, but pointed at it tells it, and a click goes back to it. */
    private void strip(Icicle.Node node, double x) {
        Bounds box = new Bounds(x, top, STRIP, size.height() - top);
        drawing.region(region(node, box), () -> box(node, box));
    }

    private void heads() {
        for (int depth = 0; columns.named() && depth < columns.count(); depth++) {
            int level = columns.level(depth);
            if (level >= 0) {
                String name = Lines.clip(
                        drawing, icicle.levels().get(level).name(), TextStyle.LABEL, columns.width() - PAD);
                Color color = palette.readable(palette.level(level, icicle.levels().size()), palette.paper());
                drawing.text(
                        name, new Point(columns.x(depth) + PAD, HEAD - PAD), Anchor.START, TextStyle.LABEL, color);
            }
        }
    }

    private void node(Icicle.Node node, int depth, double y, double height) {
        Bounds box = new Bounds(columns.x(depth), y, columns.width(), height);
        drawing.region(region(node, box), () -> {
            box(node, box);
            words(node, box);
        });
        children(node, depth + 1, y, height);
    }

    /** Neighbours too thin for the eye are drawn together, so that a thousand of them cost no more than the pixels. */
    private void children(Icicle.Node parent, int depth, double y, double height) {
        double sum = parent.children().stream().mapToDouble(Icicle.Node::weight).sum();
        double whole = Math.max(sum, parent.weight());
        if (!(whole > 0)) {
            return;
        }
        double above = 0;
        List<Icicle.Node> thin = new ArrayList<>();
        double thinFrom = 0;
        for (Icicle.Node child : parent.children()) {
            double from = y + height * above / whole;
            double tall = height * child.weight() / whole;
            if (tall >= 1) {
                thin(thin, depth, thinFrom, from);
                node(child, depth, from, tall);
                thinFrom = from + tall;
            } else {
                thin.add(child);
                if (from + tall - thinFrom >= 1) {
                    thin(thin, depth, thinFrom, from + tall);
                    thinFrom = from + tall;
                }
            }
            above += child.weight();
        }
        thin(thin, depth, thinFrom, y + height * above / whole);
    }

    private void thin(List<Icicle.Node> nodes, int depth, double from, double to) {
        if (!nodes.isEmpty() && to > from) {
            Bounds box = new Bounds(columns.x(depth), from, columns.width(), to - from);
            drawing.draw(new Shape.Rect(box, 0), Paint.fill(ground(nodes.getFirst())));
        }
        nodes.clear();
    }

    private void box(Icicle.Node node, Bounds box) {
        double gap = box.height() >= 4 ? 1 : 0;
        Bounds inner = new Bounds(box.x(), box.y(), box.width() - 1, box.height() - gap);
        drawing.draw(new Shape.Rect(inner, 0), Paint.fill(ground(node)));
        Bounds edge = new Bounds(inner.x(), inner.y(), EDGE, inner.height());
        drawing.draw(new Shape.Rect(edge, 0), Paint.fill(colour(node)));
    }

    private void words(Icicle.Node node, Bounds box) {
        if (box.height() < LEAST_FOR_TEXT || box.width() < WIDE_ENOUGH) {
            return;
        }
        TextStyle name = TextStyle.SECONDARY.withSize(box.height() < 16 ? 10 : 12);
        String number = Icicle.number(node.weight());
        double room = box.width() - 2 * PAD;
        double x = box.x() + EDGE + PAD - 2;
        if (box.height() >= LEAST_FOR_NUMBER) {
            double baseline = box.y() + Math.min(18, box.height() / 2 - 1);
            text(node.label(), x, baseline, name.bold(), palette.ink(), room);
            text(number, x, baseline + 14, name.withSize(11), palette.second(), room);
        } else {
            double baseline = box.y() + box.height() / 2 + name.size() * 0.35;
            text(node.label(), x, baseline, name, palette.ink(), room);
            beside(node, number, box, baseline, name);
        }
    }

    private void beside(Icicle.Node node, String number, Bounds box, double baseline, TextStyle style) {
        double both = drawing.measure(node.label(), style).width() + drawing.measure(number, style).width();
        if (both + 4 * PAD <= box.width()) {
            Point at = new Point(box.right() - PAD, baseline);
            drawing.text(number, at, Anchor.END, style, palette.second());
        }
    }

    private void text(String text, double x, double baseline, TextStyle style, Color color, double room) {
        drawing.text(Lines.clip(drawing, text, style, room), new Point(x, baseline), Anchor.START, style, color);
    }

    private Color ground(Icicle.Node node) {
        return node.level() < 0 ? palette.pane() : palette.tint(node.level(), icicle.levels().size());
    }

    private Color colour(Icicle.Node node) {
        return node.level() < 0 ? palette.third() : palette.level(node.level(), icicle.levels().size());
    }

    private Region region(Icicle.Node node, Bounds box) {
        String level = node.level() < 0 ? "" : icicle.levels().get(node.level()).name() + ", ";
        return new Region(node.id(), new Shape.Rect(box, 0), node.label(), level + icicle.weight(node));
    }
}
