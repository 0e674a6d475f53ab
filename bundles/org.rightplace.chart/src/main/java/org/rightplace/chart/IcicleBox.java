package org.rightplace.chart;

import java.util.List;

/** Paints one part of an icicle and stands for it. */
final class IcicleBox {

    /** How far in a box its text begins. */
    static final double TEXT = 9;

    private static final double EDGE = 3;
    private static final double PAD = 8;
    private static final double SEAM = 1;
    private static final double LEAST_FOR_SEAM = 2;
    private static final double LEAST_FOR_TEXT = 10;
    private static final double LEAST_FOR_LARGE = 16;
    private static final double LEAST_FOR_BLOCK = 30;
    private static final double LEADING = 1.25;
    private static final double NARROWEST_FOR_TEXT = 44;
    private static final double SMALL = 10;
    private static final double LARGE = 12;

    private final Icicle icicle;
    private final Drawing drawing;
    private final Palette palette;

    IcicleBox(Icicle icicle, Drawing drawing) {
        this.icicle = icicle;
        this.drawing = drawing;
        this.palette = drawing.palette();
    }

    void region(Icicle.Node node, Bounds box, Runnable content) {
        String level = icicle.levelName(node.level());
        String text = level.isEmpty() ? icicle.weight(node) : level + ", " + icicle.weight(node);
        drawing.region(new Region(node.id(), new Shape.Rect(box, 0), node.label(), text), content);
    }

    void ground(Icicle.Node node, Bounds box) {
        int count = icicle.levels().size();
        boolean none = node.level() < 0;
        double seam = box.height() >= LEAST_FOR_SEAM ? SEAM : 0;
        Bounds inner = new Bounds(box.x(), box.y(), box.width() - SEAM, box.height() - seam);
        Color ground = none ? palette.pane() : palette.tint(node.level(), count);
        drawing.draw(new Shape.Rect(inner, 0), Paint.fill(ground));
        Bounds edge = new Bounds(inner.x(), inner.y(), EDGE, inner.height());
        Color color = none ? palette.third() : palette.level(node.level(), count);
        drawing.draw(new Shape.Rect(edge, 0), Paint.fill(color));
    }

    /**
     * The name and, where there is room for it, the weight.
     *
     * @param mixed whether the column has several levels, so that the node tells its own
     */
    void words(Icicle.Node node, Bounds box, boolean mixed) {
        if (box.height() < LEAST_FOR_TEXT || box.width() < NARROWEST_FOR_TEXT) {
            return;
        }
        TextStyle style = new TextStyle(box.height() < LEAST_FOR_LARGE ? SMALL : LARGE, false);
        boolean block = box.height() >= LEAST_FOR_BLOCK;
        double baseline = block ? box.y() + 18 : box.y() + (box.height() - SEAM) / 2 + style.size() * 0.36;
        Point at = new Point(box.x() + TEXT, baseline);
        Point name = mixed && node.level() >= 0 ? initial(node, at, style) : at;
        if (block) {
            block(node, box, name, style);
        } else {
            row(node, box, name, style);
        }
    }

    private void row(Icicle.Node node, Bounds box, Point at, TextStyle style) {
        double room = box.right() - PAD - at.x();
        drawing.text(Lines.clip(drawing, node.label(), style, room), at, Anchor.START, style, palette.ink());
        if (drawing.measure(node.label(), style).width() + PAD + width(node, style) <= room) {
            Point end = new Point(box.right() - PAD, at.y());
            drawing.text(Icicle.number(node.weight()), end, Anchor.END, style, palette.second());
        }
    }

    /** In a box with room for lines below one another the weight stands beside a short name and below a long one. */
    private void block(Icicle.Node node, Bounds box, Point at, TextStyle style) {
        double room = box.right() - PAD - at.x();
        if (drawing.measure(node.label(), style).width() + PAD + width(node, style) <= room) {
            row(node, box, at, style);
            return;
        }
        double lineHeight = style.size() * LEADING;
        int lines = (int) Math.max(1, (box.bottom() - at.y()) / lineHeight - 0.5);
        Point line = at;
        for (String text : lines(node.label(), style, room, lines)) {
            drawing.text(text, line, Anchor.START, style, palette.ink());
            line = line.plus(0, lineHeight);
        }
        if (width(node, style) <= room && line.y() < box.bottom() - SEAM) {
            drawing.text(Icicle.number(node.weight()), line, Anchor.START, style, palette.second());
        }
    }

    /** A name is only broken between words; one with a word too long is cut short once rather than in every line. */
    private List<String> lines(String label, TextStyle style, double room, int most) {
        List<String> lines = Lines.wrap(drawing, label, style, room, most);
        boolean broken = lines.stream().limit(lines.size() - 1).anyMatch(line -> line.endsWith("…"));
        return broken ? List.of(Lines.clip(drawing, label, style, room)) : lines;
    }

    private double width(Icicle.Node node, TextStyle style) {
        return drawing.measure(Icicle.number(node.weight()), style).width();
    }

    private Point initial(Icicle.Node node, Point at, TextStyle style) {
        Color color = palette.levelText(node.level(), icicle.levels().size());
        String initial = icicle.levels().get(node.level()).initial();
        drawing.text(initial, at, Anchor.START, style.bold(), color);
        return at.plus(drawing.measure(initial, style.bold()).width() + PAD / 2, 0);
    }
}
