package org.rightplace.workshop;

import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Point;
import org.rightplace.chart.Size;
import org.rightplace.chart.TextStyle;

/**
 * What a projector shows to a room, large enough for its last row: where to go, what to type, a code for cameras, and how
 * many have joined.
 *
 * @param name the name of the workshop
 * @param address what people type into their browser
 * @param code what they type to join
 * @param picture what a camera reads
 * @param joined how many have joined, in words
 * @param state how far the workshop has come, in words; may be empty
 */
public record WallPicture(
        String name, String address, String code, JoinPicture picture, String joined, String state) implements Chart {

    private static final double MARGIN = 0.05;
    private static final double CODE_SHARE = 0.42;
    private static final double MEASURED = 100;

    @Override
    public String title() {
        return "Join “" + name + "”";
    }

    @Override
    public String description() {
        return "Open %s and type the code %s. %s. %s".formatted(address, JoinCode.spaced(code), joined, state).strip();
    }

    @Override
    public Size preferredSize() {
        return new Size(1280, 720);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        double margin = MARGIN * Math.min(size.width(), size.height());
        // A wall is wide, a tall window has the code below.
        boolean wide = size.width() > size.height();
        double side = wide
                ? Math.min(size.height() - 2 * margin, (size.width() - 3 * margin) * CODE_SHARE)
                : Math.min(size.width() - 2 * margin, (size.height() - 3 * margin) * CODE_SHARE);
        var text = wide
                ? new Bounds(margin, margin, size.width() - side - 3 * margin, size.height() - 2 * margin)
                : new Bounds(margin, margin, size.width() - 2 * margin, size.height() - side - 3 * margin);
        var code = wide
                ? new Bounds(size.width() - margin - side, (size.height() - side) / 2, side, side)
                : new Bounds((size.width() - side) / 2, size.height() - margin - side, side, side);
        words(drawing, text);
        drawing.group(picture.title(), picture.description(), () -> code(drawing, code));
    }

    private void words(Drawing drawing, Bounds room) {
        var palette = drawing.palette();
        double unit = room.height() / 16;
        double y = room.y();
        y = line(drawing, name, room, y, unit * 0.9, false, palette.second());
        y = line(drawing, "Join on your phone", room, y + unit * 0.5, unit * 1.5, true, palette.ink());
        y = line(drawing, address, room, y + unit * 0.4, unit * 2, false, palette.accent());
        y = line(drawing, "and type the code", room, y + unit * 0.9, unit, false, palette.second());
        y = line(drawing, JoinCode.spaced(code), room, y + unit * 0.1, unit * 3.8, true, palette.ink());
        y = line(drawing, joined, room, y + unit * 1.1, unit * 1.3, true, palette.ink());
        if (!state.isEmpty()) {
            line(drawing, state, room, y + unit * 0.3, unit, false, palette.second());
        }
    }

    /** Writes a line as large as is wanted, or as fits, and returns where it ends. */
    private static double line(
            Drawing drawing, String words, Bounds room, double top, double wanted, boolean strong, Color color) {
        double width = drawing.measure(words, new TextStyle(MEASURED, strong)).width() / MEASURED;
        double size = Math.max(1, width <= 0 ? wanted : Math.min(wanted, room.width() / width));
        var style = new TextStyle(size, strong);
        drawing.text(words, new Point(room.x(), top + drawing.measure(words, style).ascent()), Anchor.START, style, color);
        return top + size * 1.15;
    }

    private void code(Drawing drawing, Bounds room) {
        picture.draw(drawing, room);
    }
}
