package org.rightplace.chart;

import java.util.List;

/**
 * What stands at the end of an axis: its name in one or more lines and below them its values.
 *
 * @param lines the name
 * @param values the values side by side; may be none
 * @param anchor which side of the label faces the web
 * @param box where it is
 * @param lineHeight from one baseline to the next
 * @param style how the name is set
 */
record SpiderLabel(
        List<String> lines,
        List<Value> values,
        Anchor anchor,
        Bounds box,
        double lineHeight,
        TextStyle style) {

    static final double VALUE_GAP = 8;

    /** A value as it is written. */
    record Value(String text, TextStyle style, Color color, double width) {}

    SpiderLabel moved(Point by) {
        return new SpiderLabel(
                lines,
                values,
                anchor,
                new Bounds(box.x() + by.x(), box.y() + by.y(), box.width(), box.height()),
                lineHeight,
                style);
    }

    boolean clipped() {
        return lines.stream().anyMatch(line -> line.endsWith("…"));
    }

    void draw(Drawing drawing) {
        double baseline = box.y() + drawing.measure("Ag", style).ascent();
        double x = at(box.width());
        for (String line : lines) {
            drawing.text(line, new Point(x, baseline), anchor, style, drawing.palette().ink());
            baseline += lineHeight;
        }
        double left = at(box.width() - valuesWidth(values));
        for (Value value : values) {
            drawing.text(value.text(), new Point(left, baseline), Anchor.START, value.style(), value.color());
            left += value.width() + VALUE_GAP;
        }
    }

    static double valuesWidth(List<Value> values) {
        return values.stream().mapToDouble(Value::width).sum() + Math.max(0, values.size() - 1) * VALUE_GAP;
    }

    /** The left edge when the slack is to stand on the side away from the web. */
    private double at(double slack) {
        return switch (anchor) {
            case START -> box.x();
            case MIDDLE -> box.x() + slack / 2;
            case END -> box.x() + slack;
        };
    }
}
