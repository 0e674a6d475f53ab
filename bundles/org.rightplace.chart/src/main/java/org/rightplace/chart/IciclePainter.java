package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** Paints an icicle: the trail to the node shown in narrow strips, and that node and all below it in columns. */
final class IciclePainter {

    private static final double STRIP = 22;
    private static final double HEAD = 22;
    private static final double PAD = 8;

    /** Parts thinner than this cannot be seen one by one. */
    private static final double LEAST = 1;

    private final Icicle icicle;
    private final Drawing drawing;
    private final Palette palette;
    private final List<Icicle.Node> trail;
    private final IcicleColumns columns;
    private final IcicleBox boxes;
    private final Size size;

    IciclePainter(Icicle icicle, Drawing drawing, Size size) {
        this.icicle = icicle;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.size = size;
        this.trail = icicle.trail();
        this.columns = new IcicleColumns(trail.getLast(), (trail.size() - 1) * STRIP, size.width());
        this.boxes = new IcicleBox(icicle, drawing);
    }

    void paint() {
        for (int i = 0; i < trail.size() - 1; i++) {
            strip(trail.get(i), i * STRIP);
        }
        for (int depth = 0; depth < columns.count(); depth++) {
            head(depth);
        }
        node(trail.getLast(), 0, HEAD, size.height() - HEAD);
    }

    /** A node on the trail: too narrow for its name, but pointed at it tells it, and a click goes back to it. */
    private void strip(Icicle.Node node, double x) {
        Bounds box = new Bounds(x, HEAD, STRIP, size.height() - HEAD);
        if (node.level() >= 0) {
            head(icicle.levels().get(node.level()).initial(), node.level(), x - PAD / 2);
        }
        boxes.region(node, box, () -> boxes.ground(node, box));
    }

    private void head(int depth) {
        int level = columns.level(depth);
        if (level != IcicleColumns.MIXED) {
            double room = columns.width(depth) - IcicleBox.TEXT - PAD;
            head(Lines.clip(drawing, icicle.levelName(level), TextStyle.LABEL, room), level, columns.x(depth));
        }
    }

    private void head(String name, int level, double x) {
        Color color = level < 0
                ? palette.second()
                : palette.readable(palette.level(level, icicle.levels().size()), palette.paper());
        drawing.text(name, new Point(x + IcicleBox.TEXT, HEAD - PAD), Anchor.START, TextStyle.LABEL, color);
    }

    private void node(Icicle.Node node, int depth, double y, double height) {
        Bounds box = new Bounds(columns.x(depth), y, columns.width(depth), height);
        boolean mixed = columns.level(depth) == IcicleColumns.MIXED;
        boxes.region(node, box, () -> {
            boxes.ground(node, box);
            boxes.words(node, box, mixed);
        });
        if (depth + 1 < columns.count()) {
            children(node, depth + 1, y, height);
        }
    }

    /** Neighbours too thin for the eye are drawn together, so that a thousand of them cost no more than the pixels. */
    private void children(Icicle.Node parent, int depth, double y, double height) {
        double sum = parent.children().stream().mapToDouble(Icicle.Node::weight).sum();
        double whole = Math.max(sum, parent.weight());
        double above = 0;
        double thinFrom = y;
        List<Icicle.Node> thin = new ArrayList<>();
        for (Icicle.Node child : parent.children()) {
            double from = edge(y, height, above, whole);
            above += child.weight();
            double to = edge(y, height, above, whole);
            if (to - from >= LEAST) {
                thin(thin, depth, thinFrom, from);
                node(child, depth, from, to - from);
                thinFrom = to;
            } else {
                thin.add(child);
                if (to - thinFrom >= LEAST) {
                    thin(thin, depth, thinFrom, to);
                    thinFrom = to;
                }
            }
        }
        thin(thin, depth, thinFrom, edge(y, height, above, whole));
    }

    /** Where so much of the whole ends, on a whole unit so that edges are crisp. */
    private static double edge(double y, double height, double above, double whole) {
        return whole > 0 ? Math.round(y + height * above / whole) : y;
    }

    private void thin(List<Icicle.Node> nodes, int depth, double from, double to) {
        if (!nodes.isEmpty() && to > from) {
            boxes.ground(nodes.getFirst(), new Bounds(columns.x(depth), from, columns.width(depth), to - from));
        }
        nodes.clear();
    }
}
