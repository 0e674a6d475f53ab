package org.rightplace.chart;

import java.time.LocalDate;

/** The line of time over a plan: coarse units above, fine ones below, and lines down from both. */
final class TimeAxis {

    private static final double PAD = 4;

    private final Drawing drawing;
    private final TimeScale scale;
    private final double left;
    private final Bounds body;
    private final TimeUnit fine;

    /**
     * @param left where the origin of the scale stands
     * @param body what lies below the axis; nothing is drawn left or right of it
     */
    TimeAxis(Drawing drawing, TimeScale scale, double left, Bounds body) {
        this.drawing = drawing;
        this.scale = scale;
        this.left = left;
        this.body = body;
        this.fine = TimeUnit.fine(scale);
    }

    /** Draws the lines from top to bottom of the body. */
    void lines() {
        lines(fine, drawing.palette().line(), 1);
        lines(fine.coarse(), drawing.palette().third(), 1);
    }

    /** Draws the names, in two lines of the height given above the body. */
    void names(double height) {
        double middle = body.y() - height / 2;
        Palette palette = drawing.palette();
        drawing.draw(new Shape.Rect(new Bounds(body.x(), body.y() - height, body.width(), height), 0), Paint.fill(palette.pane()));
        if (fine != TimeUnit.YEAR) {
            names(fine.coarse(), body.y() - height, middle, true);
        }
        names(fine, middle, body.y(), false);
        drawing.draw(
                new Shape.Rect(new Bounds(body.x(), body.y() - 1, body.width(), 1), 0), Paint.fill(palette.line()));
    }

    private void lines(TimeUnit unit, Color color, double width) {
        for (LocalDate at = first(unit); x(at) < body.right(); at = unit.next(at)) {
            double x = Math.round(x(at));
            if (x >= body.x()) {
                drawing.draw(new Shape.Rect(new Bounds(x, Math.round(body.y()), width, Math.round(body.height())), 0), Paint.fill(color, opacity(unit)));
            }
        }
    }

    private double opacity(TimeUnit unit) {
        return unit == fine && unit != TimeUnit.YEAR ? 0.6 : 0.55;
    }

    private void names(TimeUnit unit, double top, double bottom, boolean head) {
        TextStyle style = head ? TextStyle.LABEL : TextStyle.SECONDARY.withSize(11);
        Palette palette = drawing.palette();
        double lastEnd = Double.NEGATIVE_INFINITY;
        for (LocalDate at = first(unit); x(at) < body.right(); at = unit.next(at)) {
            double from = Math.max(x(at), body.x());
            double to = Math.min(x(unit.next(at)), body.right());
            String name = unit.label(at, head);
            TextSize size = drawing.measure(name, style);
            double start = head ? from + PAD : Math.max(from + 2, (x(at) + x(unit.next(at)) - size.width()) / 2);
            if (x(at) >= body.x()) {
                drawing.draw(new Shape.Rect(new Bounds(Math.round(x(at)), top, 1, bottom - top), 0), Paint.fill(palette.line()));
            }
            // A name that would run into its neighbour's field says nothing.
            if (start >= body.x() && start + size.width() <= Math.min(to, body.right()) + 1 && start > lastEnd) {
                double baseline = (top + bottom + size.ascent() - size.descent()) / 2;
                drawing.text(name, new Point(start, baseline), Anchor.START, style, palette.second());
                lastEnd = start + size.width();
            }
        }
    }

    private LocalDate first(TimeUnit unit) {
        return unit.begin(scale.at(body.x() - left));
    }

    private double x(LocalDate date) {
        return left + scale.x(date);
    }
}
