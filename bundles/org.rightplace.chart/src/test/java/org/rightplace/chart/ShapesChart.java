package org.rightplace.chart;

import java.util.List;

/** One of every shape, each in a square of its own, forty wide, from left to right. */
final class ShapesChart implements Chart {

    static final Size SIZE = new Size(320, 40);
    static final Color RED = new Color(200, 30, 30);
    static final Color BLUE = new Color(20, 40, 180);

    @Override
    public String title() {
        return "Shapes";
    }

    @Override
    public String description() {
        return "One of each.";
    }

    @Override
    public Size preferredSize() {
        return SIZE;
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        drawing.draw(new Shape.Line(new Point(5, 20), new Point(35, 20)), Paint.stroke(RED, 6));
        drawing.draw(
                new Shape.Polyline(List.of(new Point(45, 35), new Point(60, 8), new Point(75, 35))),
                Paint.stroke(RED, 6));
        drawing.draw(
                new Shape.Polygon(List.of(new Point(85, 35), new Point(100, 5), new Point(115, 35))),
                Paint.fill(RED, 0.5));
        drawing.draw(new Shape.Rect(new Bounds(125, 5, 30, 30), 8), Paint.fill(RED).edged(BLUE, 4));
        drawing.draw(new Shape.Circle(new Point(180, 20), 14), Paint.fill(RED));
        drawing.draw(new Shape.Arc(new Point(220, 20), 6, 16, 0, 270), Paint.fill(RED));
        drawing.draw(new Shape.Arc(new Point(260, 20), 12, 12, 0, 90), Paint.stroke(RED, 6));
        drawing.draw(new Shape.Arc(new Point(260, 20), 0, 8, 180, 90), Paint.fill(BLUE));
        drawing.draw(
                Shape.Path.from(new Point(285, 35))
                        .curve(new Point(285, 5), new Point(315, 5), new Point(315, 35))
                        .closed(),
                Paint.fill(RED));
    }
}
